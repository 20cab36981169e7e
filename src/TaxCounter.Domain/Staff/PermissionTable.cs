namespace TaxCounter.Domain.Staff;

/// <summary>The one table of who may do what (docs/duties/sign-in.md prints it).</summary>
public static class PermissionTable
{
    private static readonly Dictionary<Permission, Role[]> _allowed = new()
    {
        [Permission.SeeAccounts] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.RevealTaxId] = [Role.Supervisor],
        [Permission.MakeQuotes] = [Role.Clerk, Role.Supervisor],
        [Permission.KeepAlerts] = [Role.Supervisor],
        [Permission.ChangeOnFile] = [Role.Clerk, Role.Supervisor],
        [Permission.ProposeMerge] = [Role.Clerk, Role.Supervisor],
        [Permission.ApproveMerge] = [Role.Supervisor],
        [Permission.KeepDrawer] = [Role.Clerk, Role.Supervisor],
        [Permission.TakePayments] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeReceipts] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.RequestVoid] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeApprovals] = [Role.Supervisor],
        [Permission.ApproveVoid] = [Role.Supervisor],
        [Permission.ApproveEarlierDay] = [Role.Supervisor],
        [Permission.AcceptDrawers] = [Role.Supervisor],
        [Permission.HandleSafe] = [Role.Supervisor],
        [Permission.MovePayments] = [Role.Clerk, Role.Supervisor],
        [Permission.ApproveMovedPayment] = [Role.Supervisor],
        [Permission.PrepareDeposits] = [Role.Clerk, Role.Supervisor],
        [Permission.VerifyDeposits] = [Role.Supervisor],
        [Permission.ConfirmDeposits] = [Role.Supervisor],
        [Permission.RecordReturnedChecks] = [Role.Supervisor],
        [Permission.SeeCash] = [Role.Supervisor, Role.Auditor],
        [Permission.CloseDay] = [Role.Supervisor],
        [Permission.ReopenDay] = [Role.Supervisor],
        [Permission.SeeInquiries] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkInquiries] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeOverdue] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkOverdue] = [Role.Clerk, Role.Supervisor],
        [Permission.SendDemands] = [Role.Supervisor],
        [Permission.SeeOffAccounts] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkOffAccounts] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeRefunds] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkRefunds] = [Role.Clerk, Role.Supervisor],
        [Permission.DecideRefund] = [Role.Supervisor],
        [Permission.ReleaseRefunds] = [Role.Supervisor],
        [Permission.SeeRules] = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator],
        [Permission.ProposeRule] = [Role.Supervisor],
        [Permission.ApproveRule] = [Role.Supervisor],
        [Permission.RequestWaiver] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeWaivers] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.DecideWaiver] = [Role.Supervisor],
        [Permission.SeePlans] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkPlans] = [Role.Clerk, Role.Supervisor],
        [Permission.DecidePlan] = [Role.Supervisor],
        [Permission.SeeReviews] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.RunReview] = [Role.Supervisor],
        [Permission.SeeLicenses] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkLicenses] = [Role.Clerk, Role.Supervisor],
        [Permission.DecideLicense] = [Role.Supervisor],
        [Permission.SeeReturns] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.FileReturns] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeAdjustments] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.PrepareAdjustment] = [Role.Clerk, Role.Supervisor],
        [Permission.DecideAdjustment] = [Role.Supervisor],
        [Permission.SeeLetters] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WriteLetters] = [Role.Clerk, Role.Supervisor],
        [Permission.WriteTemplates] = [Role.Supervisor],
        [Permission.SeeArticles] = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator],
        [Permission.WriteArticles] = [Role.Supervisor],
        [Permission.ApproveArticles] = [Role.Supervisor],
        [Permission.SeeQueue] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.ServeQueue] = [Role.Clerk, Role.Supervisor],
        [Permission.RunQueue] = [Role.Supervisor],
        [Permission.SeeReferrals] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.WorkReferrals] = [Role.Clerk, Role.Supervisor],
        [Permission.AnswerForSupervisors] = [Role.Supervisor],
        [Permission.SeeComments] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.TakeComments] = [Role.Clerk, Role.Supervisor],
        [Permission.RouteComments] = [Role.Supervisor],
        [Permission.SeeOwnFigures] = [Role.Clerk, Role.Supervisor, Role.Auditor],
        [Permission.SeeAllFigures] = [Role.Supervisor, Role.Auditor],
        [Permission.RunVerify] = [Role.Supervisor, Role.Auditor],
        [Permission.ManageStaff] = [Role.Administrator],
        [Permission.ApproveRoles] = [Role.Supervisor, Role.Administrator],
        [Permission.SeeDelegations] = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator],
        [Permission.GiveDelegation] = [Role.Supervisor],
        [Permission.EndDelegation] = [Role.Clerk, Role.Supervisor],
        [Permission.SeeAudit] = [Role.Supervisor, Role.Auditor],
    };

    private static readonly HashSet<Permission> _covered = [Permission.SeeApprovals, Permission.ApproveVoid, Permission.ApproveMovedPayment, Permission.AcceptDrawers, Permission.DecideWaiver, Permission.DecideLicense, Permission.DecideAdjustment, Permission.SeeCash];

    /// <summary>Whether a delegation covers it (docs/duties/delegation.md prints this and says why the rest stays behind).</summary>
    public static bool IsCovered(Permission permission) => _covered.Contains(permission);

    /// <summary>Whether a role may do it. The program itself may do everything it has a verb for.</summary>
    public static bool Allows(Role role, Permission permission) => role == Role.System || _allowed[permission].Contains(role);

    /// <summary>The roles that may do it, in the order of the table.</summary>
    public static IReadOnlyList<Role> RolesFor(Permission permission) => _allowed[permission];
}
