using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Referrals;

/// <summary>The screens of referrals: the list, one, the form; on the account and on the start page of both sides.</summary>
public sealed class ReferralsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 14, Needs = Permission.SeeReferrals, Text = "Referrals", Url = "/referrals", Key = "9R", Note = "questions handed over, and their answers" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "accept the referral"),
        new("D", "decline the referral"),
        new("K", "propose the answer as an article"),
        new("N", "new referral"),
        new("S", "send, or save the answer"),
        new("W", "withdraw the referral"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services) => services.AddScoped<IAccountPanel, ReferralsOnAccount>();
}
