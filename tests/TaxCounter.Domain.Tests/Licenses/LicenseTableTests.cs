using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Licenses;

/// <summary>The table of licenses: what is in it can be done, everything else is refused in a sentence.</summary>
public class LicenseTableTests
{
    [Theory]
    [InlineData(LicenseState.Refused)]
    [InlineData(LicenseState.Withdrawn)]
    [InlineData(LicenseState.ClosedForNoAnswer)]
    public void Nothing_is_done_with_a_license_that_never_came_to_be(LicenseState state) =>
        Assert.All(Enum.GetValues<LicenseVerb>(), verb => Assert.Empty(LicenseTable.Of.Moves.From(state, verb)));

    [Fact]
    public void Every_verb_leads_somewhere_and_every_state_is_reached()
    {
        var moves = from state in Enum.GetValues<LicenseState>() from verb in Enum.GetValues<LicenseVerb>() from to in LicenseTable.Of.Moves.From(state, verb) select (verb, to);
        Assert.Equal(Enum.GetValues<LicenseVerb>(), moves.Select(m => m.verb).Distinct().Order());
        Assert.Equal(Enum.GetValues<LicenseState>(), moves.Select(m => m.to).Distinct().Order());
    }

    [Fact]
    public void A_license_is_issued_only_from_approved_issued_renewed_or_given_back()
    {
        var from = from state in Enum.GetValues<LicenseState>() from verb in Enum.GetValues<LicenseVerb>() where state != LicenseState.Issued && LicenseTable.Of.Moves.From(state, verb).Contains(LicenseState.Issued) select (state, verb);
        Assert.Equal(
            [
                (LicenseState.Approved, LicenseVerb.Issue),
                (LicenseState.RevocationRequested, LicenseVerb.DenyRevocation),
                (LicenseState.Revoked, LicenseVerb.Reinstate),
                (LicenseState.Expired, LicenseVerb.Renew),
                (LicenseState.Closed, LicenseVerb.Reopen),
            ],
            from);
    }

    [Fact]
    public void What_a_supervisor_decides_no_clerk_does()
    {
        Assert.All(LicenseTable.Of.Deciding, verb => Assert.False(LicenseTable.Of.Prepares(verb)));
        Assert.False(PermissionTable.Allows(Role.Clerk, Permission.DecideLicense));
        Assert.False(PermissionTable.Allows(Role.Auditor, Permission.WorkLicenses));
    }

    [Fact]
    public void A_post_office_box_is_no_place_of_business()
    {
        Assert.Null(new LicensePlace("222 Saint Louis St", "Baton Rouge", "LA", "70802", "1701").WhyNot());
        foreach (var box in new[] { "PO Box 2590", "P.O. Box 2590", "p o box 7", "Post Office Box 7" })
        {
            Assert.Equal(LicenseRefusals.NoBox, new LicensePlace(box, "Baton Rouge", "LA", "70821", "1701").WhyNot());
        }

        Assert.Equal(LicenseRefusals.PlaceNeeded, new LicensePlace(" ", "Baton Rouge", "LA", "70802", "1701").WhyNot());
    }
}
