namespace TaxCounter.Domain.Staff;

/// <summary>
/// What a delegation lets its holder do: the decisions of the day, and what their pages need. Rules, roles, bags, the closing of a day and tax ids stay with
/// supervisors. Which permissions these are stands in <see cref="PermissionTable"/>, beside who has them.
/// </summary>
public static class DelegationTable
{
    /// <summary>Whether a delegation covers it.</summary>
    public static bool Allows(Permission permission) => PermissionTable.IsCovered(permission);
}
