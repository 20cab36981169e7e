using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>The screens of the work on what is overdue: the list, call mode, letters in bulk.</summary>
public sealed class CollectionsScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 30, Needs = Permission.SeeOverdue, Text = "Overdue accounts", Url = "/collections/overdue", Key = "O", Note = "by amount or by age; calls" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "by amount; account"),
        new("B", "letters in bulk; notice of balance"),
        new("C", "call mode; begin the call"),
        new("D", "they dispute it"),
        new("E", "by age"),
        new("F", "demand"),
        new("L", "minimum amount; payment plan"),
        new("N", "next, without an outcome"),
        new("O", "contacts and promises of an account"),
        new("P", "pay now"),
        new("R", "print"),
        new("S", "statement of account"),
        new("U", "amount promised"),
        new("V", "penalty waiver"),
        new("W", "how you came to speak"),
        new("X", "export the list"),
        new("Y", "note"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<CallDesk>();
        services.AddScoped<IAccountPanel, CollectionsOnAccount>();
    }
}
