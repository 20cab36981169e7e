using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>The screens of drawers, payments, receipts and days.</summary>
public sealed class CashieringScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 10, Needs = Permission.KeepDrawer, Text = "Your drawer", Url = "/cashiering/drawer", Key = "D", Note = "open, lock, count" },
        new() { Place = 20, Needs = Permission.SeeReceipts, Text = "Receipt numbers", Url = "/cashiering/numbers", Key = "R", Note = "find a payment; issued and voided, without gaps" },
        new() { Place = 50, Needs = Permission.SeeCash, Text = "Today's drawers", Url = "/supervisor/drawers", Key = "L", ApprovalsKey = "L", Note = "who has which drawer" },
        new() { Place = 90, Needs = Permission.SeeCash, Text = "Business days", Url = "/cashiering/days", Key = "Y", Note = "daily cash activity, closing" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> Chips { get; } = [new(20, typeof(DrawerChipViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnStart { get; } = [new(10, typeof(TodayViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "account; add another tender"),
        new("B", "count the drawer"),
        new("C", "copy; CSV file"),
        new("D", "your drawer"),
        new("E", "effective date"),
        new("F", "find a payment; finance sheet"),
        new("K", "lock the drawer"),
        new("L", "letter paper; drawers"),
        new("N", "next customer"),
        new("P", "take payment; print"),
        new("R", "receipt; deny"),
        new("S", "start page"),
        new("O", "turn the second screens off"),
        new("T", "audit trail; a tablet as second screen"),
        new("U", "unlock"),
        new("V", "void"),
        new("W", "second screen for the customer"),
        new("X", "X report"),
        new("Y", "daily cash activity"),
        new("Z", "Z report"),
        new("+", "add another account"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<PaymentDesk>();
        services.AddScoped<ReceiptDesk>();
        services.AddSingleton<SecondScreenCookies>();
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(o => o.Filters.Add<FollowOnSecondScreen>());
        services.AddScoped<IAccountPanel, PaymentsOnAccount>();
    }
}
