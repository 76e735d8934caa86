"""Founding, the national list, users, their roles and their one-time links."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from lagetrunt.access import may_administer, may_write_body, rights_of
from lagetrunt.language.organisations import organisations
from lagetrunt.models import Association, Grant, Organisation, OrganisationName, Seat, SignInLink, User
from lagetrunt.register import (
    add_address,
    close_user,
    end_grant,
    found_association,
    grant_role,
    invite_user,
    make_sign_in_link,
    organisation_named,
    refresh_national_list,
    reopen_user,
    set_association,
    undo_step,
    use_sign_in_link,
)
from tests.factories.cast import Cast
from tests.factories.refusals import last_step, refused


@pytest.mark.django_db
def test_found_association_makes_administrator_network_and_seats() -> None:
    refresh_national_list()
    members = list(Organisation.objects.filter(name__in=["Bjuv", "Klippan"]))
    founded = found_association(
        "Samverkan Nordväst",
        administrator_email="Ada@Example.org",
        administrator_name="Ada Ek",
        network_name="Socialchefsnätverket",
        members=members,
    )
    assert founded.administrator.email == "ada@example.org"
    assert may_administer(founded.administrator)
    assert may_write_body(founded.administrator, founded.body)
    assert founded.body.association == founded.association
    assert Seat.objects.count() == 2
    assert last_step("found_association").by == founded.administrator


@pytest.mark.django_db
def test_found_association_is_refused_when_zone_name_or_address_is_wrong() -> None:
    values = {"administrator_email": "ada@example.org", "network_name": "Socialchefsnätverket"}
    with refused("no-such-zone"):
        found_association("Samverkan", zone="Europe/Klippan", **values)
    with refused("no-such-value"):
        found_association(" ", **values)
    with refused("no-such-address"):
        found_association("Samverkan", administrator_email="ada", network_name="N")
    with refused("no-such-value"):
        found_association("Samverkan", administrator_email="ada@example.org", network_name="")
    assert not Association.objects.exists()
    assert not User.objects.exists()


def test_found_association_a_second_time_is_refused_on_sqlite_alone(cast: Cast) -> None:
    if connection.vendor == "sqlite":
        with refused("one-association"):
            found_association("Samverkan", administrator_email="new@example.org", network_name="Nätverk")
        return
    with refused("address-there"):
        found_association("Samverkan", administrator_email=cast.member.email, network_name="Nätverk")
    found_association("Samverkan", administrator_email="new@example.org", network_name="Nätverk")
    assert Association.objects.count() == 3


def test_set_association_is_the_administrators(cast: Cast) -> None:
    set_association(cast.association, name="Samverkan Öresund", zone="Europe/Helsinki", by=cast.administrator)
    assert (cast.association.name, cast.association.zone) == ("Samverkan Öresund", "Europe/Helsinki")
    with refused("no-such-zone"):
        set_association(cast.association, zone="Mars/Olympus", by=cast.administrator)
    for user in (cast.coordinator, cast.foreigner):
        with refused("not-allowed"):
            set_association(cast.association, name="X", by=user)


@pytest.mark.django_db
def test_refresh_national_list_changes_nothing_the_second_time() -> None:
    listed = len([row for row in organisations().rows if row.code])
    assert refresh_national_list() > listed
    assert Organisation.objects.count() == listed
    assert refresh_national_list() == 0


def test_refresh_national_list_mends_what_differs_and_withdraws_what_has_gone(cast: Cast) -> None:
    refresh_national_list()
    bjuv = Organisation.objects.get(name="Bjuv")
    Organisation.objects.filter(pk=bjuv.pk).update(name="Bjuf", key="bjuf")
    OrganisationName.objects.filter(organisation=bjuv).delete()
    gone = cast.municipality("Gamla", code="9999")
    assert refresh_national_list() == 3
    bjuv.refresh_from_db()
    gone.refresh_from_db()
    assert (bjuv.name, bjuv.full_name, gone.is_withdrawn) == ("Bjuv", "Bjuvs kommun", True)
    assert organisation_named("Bjuvs", by=cast.member) == bjuv
    assert organisation_named("Region Skåne", by=cast.member) is not None
    assert organisation_named("Bjuv", by=cast.stranger) is None


def test_invite_user_ties_the_person_with_that_address(cast: Cast) -> None:
    person = cast.person("Ada Ek")
    add_address(person, email="ada@bjuv.example", by=cast.coordinator)
    user = invite_user(email="ADA@bjuv.example", role="member", body=cast.group, by=cast.administrator)
    assert (user.person, user.name) == (person, "Ada Ek")
    assert rights_of(user).reads == frozenset({cast.group.pk})
    with refused("address-there"):
        invite_user(email="ada@bjuv.example", by=cast.administrator)
    with refused("has-user"):
        invite_user(email="ada@klippan.example", person=person, by=cast.administrator)
    with refused("no-such-address"):
        invite_user(email="ada", by=cast.administrator)
    with refused("not-allowed"):
        invite_user(email="bo@bjuv.example", by=cast.coordinator)
    with refused("administrator-everywhere"):
        invite_user(email="bo@bjuv.example", role="administrator", body=cast.group, by=cast.administrator)
    assert not User.objects.filter(email="bo@bjuv.example").exists()


def test_grant_role_and_end_grant_change_what_the_user_may(cast: Cast) -> None:
    grant = grant_role(cast.stranger, role="coordinator", body=cast.elsewhere, by=cast.administrator)
    assert may_write_body(cast.stranger, cast.elsewhere)
    with refused("role-there") as shown:
        grant_role(cast.stranger, role="coordinator", body=cast.elsewhere, by=cast.administrator)
    assert shown == [grant]
    with refused("not-allowed"):
        end_grant(grant, by=cast.coordinator)
    end_grant(grant, by=cast.administrator)
    assert not may_write_body(cast.stranger, cast.elsewhere)
    with refused("already-ended"):
        end_grant(grant, by=cast.administrator)
    with refused("no-such-value"):
        grant_role(cast.stranger, role="king", body=cast.elsewhere, by=cast.administrator)
    with refused("ends-before-start"):
        grant_role(
            cast.stranger,
            role="member",
            starts_on=date(2026, 2, 1),
            ends_on=date(2026, 1, 1),
            body=cast.group,
            by=cast.administrator,
        )


def test_end_grant_of_one_that_has_not_begun_removes_it(cast: Cast) -> None:
    tomorrow = timezone.localdate() + timedelta(days=1)
    grant = grant_role(cast.stranger, role="member", body=cast.group, starts_on=tomorrow, by=cast.administrator)
    end_grant(grant, by=cast.administrator)
    assert not Grant.objects.filter(user=cast.stranger).exists()


def test_roles_cannot_be_undone_by_a_coordinator(cast: Cast) -> None:
    grant_role(cast.stranger, role="member", body=cast.group, by=cast.administrator)
    with refused("not-allowed"):
        undo_step(last_step("grant_role"), by=cast.coordinator)


def test_the_last_administrator_stays(cast: Cast) -> None:
    grant = Grant.objects.get(user=cast.administrator)
    with refused("last-administrator"):
        end_grant(grant, by=cast.administrator)
    with refused("last-administrator"):
        close_user(cast.administrator, by=cast.administrator)
    grant_role(cast.stranger, role="administrator", by=cast.administrator)
    end_grant(grant, by=cast.administrator)
    assert not may_administer(cast.administrator)


def test_close_user_and_reopen_user(cast: Cast) -> None:
    with refused("not-allowed"):
        close_user(cast.member, by=cast.coordinator)
    close_user(cast.member, by=cast.administrator)
    with refused("user-closed"):
        make_sign_in_link(cast.member)
    with refused("not-allowed"):
        reopen_user(cast.member, by=cast.coordinator)
    reopen_user(cast.member, by=cast.administrator)
    assert cast.member.is_active


def test_sign_in_link_is_used_once(cast: Cast) -> None:
    token = make_sign_in_link(cast.member)
    assert token not in str(SignInLink.objects.values())
    assert use_sign_in_link(token) == cast.member
    with refused("link-used"):
        use_sign_in_link(token)


def test_sign_in_link_is_refused_when_forged_expired_or_closed(cast: Cast) -> None:
    token = make_sign_in_link(cast.member)
    with refused("link-unknown"):
        use_sign_in_link(token + "x")
    SignInLink.objects.update(expires_at=timezone.now())
    with refused("link-expired"):
        use_sign_in_link(token)
    token = make_sign_in_link(cast.reader, by=cast.administrator)
    close_user(cast.reader, by=cast.administrator)
    with refused("user-closed"):
        use_sign_in_link(token)
    SignInLink.objects.all().delete()
    with refused("link-unknown"):
        use_sign_in_link(token)
    with refused("not-allowed"):
        make_sign_in_link(cast.member, by=cast.coordinator)
