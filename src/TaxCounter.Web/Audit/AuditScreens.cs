using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Audit;

/// <summary>The screens of the audit trail.</summary>
public sealed class AuditScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 150, Needs = Permission.SeeAudit, Text = "Audit trail", Url = "/audit", Key = "H", Note = "who saw or did what, when" },
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<AuditWords>();
        services.AddScoped<IAccountPanel, TrailOnAccount>();
    }
}
