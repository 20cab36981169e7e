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
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "account; audit trail"),
        new("C", "CSV file"),
        new("D", "action"),
        new("F", "from date"),
        new("P", "print"),
        new("S", "subject"),
        new("T", "text"),
        new("W", "who"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnStart { get; } = [new(15, typeof(BrowsingAlarmViewComponent))];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<AuditWords>();
        services.AddScoped<IAccountPanel, TrailOnAccount>();
    }
}
