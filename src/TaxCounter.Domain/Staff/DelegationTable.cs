namespace TaxCounter.Domain.Staff;

/// <summary>
/// What a delegation lets its holder do, beside <see cref="PermissionTable"/> (docs/duties/delegation.md prints it and says why the rest stays behind):
/// the decisions of the day, and what their pages need. Rules, roles, bags, the closing of a day and tax ids stay with supervisors.
/// </summary>
public static class DelegationTable
{
    private static readonly Permission[] _goesAlong = [Permission.SeeApprovals, Permission.ApproveVoid, Permission.AcceptDrawers, Permission.DecideWaiver, Permission.SeeCash];

    /// <summary>Whether it goes along.</summary>
    public static bool Allows(Permission permission) => _goesAlong.Contains(permission);
}
