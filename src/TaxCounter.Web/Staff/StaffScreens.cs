using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Audit;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>The screens of people, delegations and the audit trail.</summary>
public sealed class StaffScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 120, Needs = Permission.ManageStaff, Text = "People", Url = "/staff", Key = "P", Note = "let in, roles, one-time codes" },
        new() { Place = 130, Needs = Permission.ConfirmRoles, Text = "Roles to confirm", Url = "/staff/role-grants", Key = "G", Note = "supervisors and administrators to be" },
        new() { Place = 140, Needs = Permission.SeeDelegations, Text = "Delegations", Url = "/staff/delegations", Key = "F", Note = "who decides for whom" },
        new() { Place = 150, Needs = Permission.SeeAudit, Text = "Audit trail", Url = "/audit", Key = "A", Note = "who saw or did what, when" },
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<AuditWords>();
        services.AddScoped<IAccountPanel, TrailOnAccount>();
    }
}
