"""Pictures drawn on the server: plain values in, SVG shapes with words out. No requests, no database."""
