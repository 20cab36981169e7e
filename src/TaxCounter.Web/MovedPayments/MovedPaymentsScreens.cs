using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.MovedPayments;

/// <summary>The screens of moved payments; a new one begins on its receipt.</summary>
public sealed class MovedPaymentsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 33, Needs = Permission.SeeReceipts, Text = "Moved payments", Url = "/moved-payments", Key = "1", Note = "payments that went to the wrong account or period" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "account"),
        new("D", "reverse it; deny"),
        new("M", "move a payment"),
        new("O", "receipt"),
        new("P", "print"),
        new("R", "reverse a banked payment"),
        new("T", "account the money belongs to"),
        new("W", "withdraw"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnReceipt { get; } = [new(10, typeof(MovesOnReceiptViewComponent))];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<MovePaymentDesk>();
        services.AddScoped<MovedDesk>();
    }
}
