using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>The screens of duplicates: one key from the account.</summary>
public sealed class MergedAccountsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("D", "deny"),
        new("J", "merge a duplicate"),
        new("O", "the other account"),
        new("S", "propose the merge"),
        new("W", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<MergeDesk>();
        services.AddScoped<IAccountPanel, MergesOnAccount>();
        services.AddScoped<IAccountHappenings, MergeHappenings>();
    }
}
