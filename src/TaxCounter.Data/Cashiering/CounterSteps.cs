using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>What the counter wants done before a day is closed: drawers accepted, voids decided, the money in verified bags, journal and receipts the same.</summary>
public sealed class CounterSteps(TaxCounterContext context, IBankBags bags) : IDaySteps
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayStep>> Of(DateOnly day)
    {
        var drawers = await DrawersOfDay.Read(context, context.Set<Drawer>().Where(d => d.BusinessDay == day));
        return [Accepted(day, drawers), await Voids(day), Banked(drawers, await bags.Of(drawers)), await Books(day)];
    }

    private static DayStep Accepted(DateOnly day, IReadOnlyList<DrawerOfDay> drawers)
    {
        var left = drawers.Where(d => !d.IsTurnedIn).Select(d => new DayLeft($"Drawer {d.Drawer.Number} ({d.Drawer.ClerkName}) is {CashieringRefusals.Words(d.Drawer.State)}.", $"/supervisor/drawers?day={DateWords.Iso(day)}")).ToList();
        var turnedIn = drawers.Where(d => d.IsTurnedIn).ToList();
        var says = drawers.Count == 0 ? "No drawer was opened." : string.Join(", ", drawers.Select(d => $"{d.Drawer.Number} {How(d)}")) + ".";
        return new DayStep(10, "Drawers accepted", says, left)
        {
            Page = $"/supervisor/drawers?day={DateWords.Iso(day)}",
            System = turnedIn.Count == 0 ? null : turnedIn.Total(d => d.Cash + d.Drawer.StartingCash),
            Counted = turnedIn.Count == 0 ? null : turnedIn.Total(d => d.Cash + d.Drawer.StartingCash + d.Drawer.OverShortAmount),
        };
    }

    private static string How(DrawerOfDay drawer) => !drawer.IsTurnedIn ? CashieringRefusals.Words(drawer.Drawer.State)
        : drawer.Drawer.OverShortAmount is { IsZero: false } by ? $"{by.Abs()} {(by.IsNegative ? "short" : "over")}"
        : "balanced";

    private async Task<DayStep> Voids(DateOnly day)
    {
        var waiting = await context.Set<PaymentEvent>().Where(e => e.BusinessDay == day && e.State == ReceiptState.VoidRequested).OrderBy(e => e.Number).Select(e => e.Number).ToListAsync();
        return new DayStep(20, "Voids decided", waiting.Count == 0 ? "No void is waiting." : $"{waiting.Count} waiting.",
            [.. waiting.Select(number => new DayLeft($"The void of receipt {number} is waiting for a supervisor.", $"/supervisor/voids/{number}"))]);
    }

    private static DayStep Banked(IReadOnlyList<DrawerOfDay> drawers, IReadOnlyList<BankBag> held)
    {
        var turnedIn = drawers.Where(d => d.IsTurnedIn && !d.ToBank.IsZero).ToList();
        var shut = held.Where(b => b.IsSealed).SelectMany(b => b.Drawers).ToHashSet();
        var left = turnedIn.Where(d => d.Drawer.State == DrawerState.Accepted && !shut.Contains(d.Drawer.Id) && d.ToBank.IsPositive)
            .Select(d => new DayLeft($"The money from drawer {d.Drawer.Number} is not in a sealed deposit.", held.FirstOrDefault(b => b.Drawers.Contains(d.Drawer.Id))?.Page ?? "/deposits/prepare"))
            .Concat(held.Where(b => b is { IsSealed: true, IsVerified: false }).Select(b => new DayLeft($"Deposit {b.Number} is sealed but not verified by a second person.", b.Page))).ToList();
        var says = held.Count == 0 ? turnedIn.Count == 0 ? "Nothing goes to the bank." : "No deposit yet." : string.Join(" ", held.Select(b => $"{b.Number}{(b.Bag is { } bag ? $", bag {bag}" : "")}: {b.State}."));
        return new DayStep(30, "Deposits sealed and verified", says, left)
        {
            Page = held.Count == 1 ? held[0].Page : "/deposits",
            System = turnedIn.Count == 0 ? null : turnedIn.Total(d => d.ToBank),
            Counted = turnedIn.Count == 0 ? null : turnedIn.Where(d => shut.Contains(d.Drawer.Id)).Total(d => d.ToBank),
        };
    }

    private async Task<DayStep> Books(DateOnly day)
    {
        var (books, receipts) = (await DayBooks.InTheJournal(context, day), (await DayBooks.Totals(context, day)).Total);
        return new DayStep(90, "Journal and receipts agree", books == receipts ? $"Both come to {books.InDollars()}." : $"The journal shows {books.InDollars()}, the receipts {receipts.InDollars()}.",
            books == receipts ? [] : [new DayLeft($"The journal shows {books.InDollars()} but the receipts show {receipts.InDollars()}. Run verify and call support before you do anything else.", $"/cashiering/days/{DateWords.Iso(day)}")])
        {
            System = books,
            Counted = receipts,
        };
    }
}
