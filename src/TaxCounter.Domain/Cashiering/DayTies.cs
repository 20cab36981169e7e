using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Holds the figures of a day against each other, one sentence for each tie.</summary>
internal static class DayTies
{
    public static IEnumerable<DayTie> Of(DayFigures figures, DailyCashActivity activity)
    {
        var received = activity.All.Total;
        yield return Compare(received, figures.InTheJournal, "The receipts come to", "the journal says", "Run verify before anything else.");
        yield return Compare(received, activity.Taxes.Total(t => t.Total) + activity.Unapplied, "The receipts come to", "taxes and credit by tax type say", "Run verify before anything else.");
        yield return Compare(received, activity.Funds.Total(f => f.Amount) + activity.Unapplied, "The receipts come to", "the funds and credit say", "Run verify before anything else.");
        if (activity.Funds.FirstOrDefault(f => f.Code == DailyCashActivity.NotInTheRuleBook) is { } lost)
        {
            yield return new DayTie(TieState.Differs, $"{lost.Amount.InDollars()} of tax belong to a tax type, place or period that the rule book has no funds for. Have the rule book or the account's location corrected.");
        }

        foreach (var tie in Drawers(figures).Concat(Bags(figures)))
        {
            yield return tie;
        }
    }

    private static IEnumerable<DayTie> Drawers(DayFigures figures)
    {
        foreach (var drawer in figures.Drawers.Where(d => !d.IsTurnedIn))
        {
            yield return new DayTie(TieState.NotYet, $"Drawer {drawer.Drawer.Number} of {drawer.Drawer.ClerkName} is {CashieringRefusals.Words(drawer.Drawer.State)}: {drawer.Cash.InDollars()} of cash and {drawer.Papers.InDollars()} of checks are not turned in yet.");
        }

        var turnedIn = figures.Drawers.Where(d => d.IsTurnedIn).ToList();
        if (turnedIn.Count == 0)
        {
            yield break;
        }

        // A count that finds less than the starting cash gives nothing to the bank; what the starting cash lacks is part of the shortage.
        var forBank = turnedIn.Total(d => d.Drawer.CashToBank - d.GivenBack);
        var overShort = turnedIn.Total(d => d.Drawer.OverShortAmount);
        var expected = turnedIn.Total(d => d.Cash + d.Drawer.StartingCash - d.Drawer.StartingCashReturned) + overShort;
        var with = overShort.IsZero ? "" : overShort.IsPositive ? $" and the {overShort.InDollars()} counted over" : $" less the {overShort.Abs().InDollars()} counted short";
        yield return forBank == expected
            ? new DayTie(TieState.Ties, $"{Count(turnedIn.Count, "drawer")} turned in {forBank.InDollars()} of cash for the bank: what the receipts say{with}.")
            : new DayTie(TieState.Differs, $"{Count(turnedIn.Count, "drawer")} turned in {forBank.InDollars()} of cash for the bank, but the receipts{with} come to {expected.InDollars()}. Look at the counts of the drawers.");
    }

    private static IEnumerable<DayTie> Bags(DayFigures figures)
    {
        foreach (var bag in figures.Bags.Where(b => b.IsSealed))
        {
            var agrees = bag.Cash == bag.DrawersCash && bag.CheckAmount == bag.DrawersCheckAmount && bag.Checks == bag.DrawersChecks;
            yield return agrees
                ? new DayTie(TieState.Ties, $"Deposit {bag.Number} holds {bag.Cash.InDollars()} of cash and {Count(bag.Checks, "check")} of {bag.CheckAmount.InDollars()}, as its drawers say.")
                : new DayTie(TieState.Differs, $"Deposit {bag.Number} holds {bag.Cash.InDollars()} of cash and {Count(bag.Checks, "check")} of {bag.CheckAmount.InDollars()}; its drawers say {bag.DrawersCash.InDollars()} and {Count(bag.DrawersChecks, "check")} of {bag.DrawersCheckAmount.InDollars()}.");
            yield return Bank(bag);
        }

        var shut = figures.Bags.Where(b => b.IsSealed).SelectMany(b => b.Drawers).ToHashSet();
        var turnedIn = figures.Drawers.Where(d => d.IsTurnedIn).ToList();
        var all = turnedIn.Total(d => d.ToBank);
        var sealedIn = turnedIn.Where(d => shut.Contains(d.Drawer.Id)).Total(d => d.ToBank);
        if (turnedIn.Count > 0)
        {
            yield return all == sealedIn
                ? new DayTie(TieState.Ties, $"All {all.InDollars()} of cash and checks turned in are in sealed deposits.")
                : new DayTie(TieState.NotYet, $"{(all - sealedIn).InDollars()} of the {all.InDollars()} of cash and checks turned in are in no sealed deposit yet.");
        }
    }

    private static DayTie Bank(BankBag bag)
    {
        if (bag.BankAmount is not { } validated)
        {
            return new DayTie(TieState.NotYet, $"The bank has not validated deposit {bag.Number} yet: it is {bag.State}.");
        }

        var when = bag.BankedOn?.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
        return validated == bag.Total
            ? new DayTie(TieState.Ties, $"The bank validated {validated.InDollars()} for deposit {bag.Number} on {when}, as sealed.")
            : new DayTie(TieState.Differs, $"The bank validated {validated.InDollars()} for deposit {bag.Number} on {when}, but {bag.Total.InDollars()} were sealed: {(validated - bag.Total).InDollars()} are in dispute.");
    }

    private static DayTie Compare(Money first, Money second, string one, string other, string advice) => first == second
        ? new DayTie(TieState.Ties, $"{one} {first.InDollars()}, and {other} the same.")
        : new DayTie(TieState.Differs, $"{one} {first.InDollars()}, but {other} {second.InDollars()}: {(second - first).InDollars()} apart. {advice}");

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}s";
}
