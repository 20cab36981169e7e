using TaxCounter.Domain.Staff;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Staff;

public class PermissionTableTests
{
    private static readonly Permission[] _readOnly = [Permission.SeeAudit, Permission.SeePlans, Permission.SeeReviews, Permission.SeeDelegations, Permission.SeeAccounts, Permission.SeeReceipts, Permission.SeeCash, Permission.SeeOverdue, Permission.SeeOffAccounts, Permission.SeeRefunds, Permission.SeeRules, Permission.SeeArticles, Permission.SeeWaivers, Permission.SeeLicenses, Permission.SeeAdjustments, Permission.SeeReturns, Permission.SeeLetters, Permission.SeeInquiries, Permission.SeeQueue, Permission.SeeReferrals, Permission.SeeComments, Permission.SeeOwnFigures, Permission.SeeAllFigures, Permission.RunVerify];
    private static readonly Permission[] _noMoney = [Permission.ApproveRoles, Permission.SeeDelegations, Permission.SeeRules, Permission.SeeArticles, Permission.ManageStaff];

    [Fact]
    public void Every_permission_is_somebodys() =>
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.NotEmpty(PermissionTable.RolesFor(permission)));

    [Fact]
    public void The_auditor_reads_and_changes_nothing() =>
        Assert.All(Enum.GetValues<Permission>().Where(p => PermissionTable.Allows(Role.Auditor, p)), p => Assert.Contains(p, _readOnly));

    [Fact]
    public void The_administrator_touches_no_money() =>
        Assert.All(Enum.GetValues<Permission>().Where(p => PermissionTable.Allows(Role.Administrator, p)), p => Assert.Contains(p, _noMoney));

    [Theory]
    [InlineData(Permission.ApproveVoid)]
    [InlineData(Permission.ApproveMovedPayment)]
    [InlineData(Permission.AcceptDrawers)]
    [InlineData(Permission.VerifyDeposits)]
    [InlineData(Permission.ConfirmDeposits)]
    [InlineData(Permission.CloseDay)]
    [InlineData(Permission.DecideWaiver)]
    [InlineData(Permission.DecideLicense)]
    [InlineData(Permission.DecideAdjustment)]
    [InlineData(Permission.DecideRefund)]
    [InlineData(Permission.ReleaseRefunds)]
    [InlineData(Permission.RevealTaxId)]
    [InlineData(Permission.KeepAlerts)]
    [InlineData(Permission.SeeApprovals)]
    [InlineData(Permission.GiveDelegation)]
    public void A_clerk_approves_nothing(Permission permission) => Assert.False(PermissionTable.Allows(Role.Clerk, permission));

    [Fact]
    public void Two_sign_ins_of_one_person_are_one_person()
    {
        Assert.True(Clerk.IsSamePerson(ClerkAsSupervisor));
        Assert.False(Clerk.IsSamePerson(Supervisor));
    }
}
