import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Holds PDF files against a standard: `Check 3a PDFA-3A.xml FILE…`, a line a file: name, tab, "ok" or the rules broken. */
public class Check {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(arguments[0]);
        ValidationProfile profile;
        try (InputStream xml = Check.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + arguments[1])) {
            profile = Profiles.profileFromXml(xml);
        }
        for (int number = 2; number < arguments.length; number++) {
            Path file = Path.of(arguments[number]);
            try (InputStream pdf = Files.newInputStream(file);
                    PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
                ValidationResult result = validator.validate(parser);
                Set<String> broken = new LinkedHashSet<>();
                for (TestAssertion one : result.getTestAssertions()) {
                    broken.add(one.getRuleId().getClause() + " " + one.getMessage().replaceAll("\\s+", " "));
                }
                String told = result.isCompliant() ? "ok" : "broken: " + String.join(" | ", broken);
                System.out.println(file.getFileName() + "\t" + told);
            }
        }
    }
}
