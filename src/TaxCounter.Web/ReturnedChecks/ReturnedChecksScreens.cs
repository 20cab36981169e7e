using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>The screens of returned checks: found by what the bank's notice says, or begun on the receipt.</summary>
public sealed class ReturnedChecksScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 35, Needs = Permission.SeeReceipts, Text = "Returned checks", Url = "/returned-checks", Key = "2", Note = "checks that the bank did not pay" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "account"),
        new("B", "a check came back; the bank paid it after all"),
        new("F", "find a check"),
        new("O", "receipt"),
        new("P", "print"),
        new("R", "reason"),
        new("U", "undo it"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnReceipt { get; } = [new(20, typeof(ReturnedOnReceiptViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnDeposit { get; } = [new(10, typeof(ReturnedOfDepositViewComponent))];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services) => services.AddScoped<ReturnedCheckDesk>();
}
