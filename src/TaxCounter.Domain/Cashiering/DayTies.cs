using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Holds the figures of a day against each other, one sentence for each tie.</summary>
internal static class DayTies
{
    public static IEnumerable<DayTie> Of(DayFigures figures, DailyCashActivity activity)
    {
        var received = activity.All.Total;
        yield return Compare(received, figures.InTheJournal, "The receipts total", "the journal shows", "Run verify before you do anything else.");
        yield return Compare(received, activity.Taxes.Total(t => t.Total) + activity.Unapplied, "The receipts total", "taxes and unapplied credit by tax type total", "Run verify before you do anything else.");
        yield return Compare(received, activity.Funds.Total(f => f.Amount) + activity.Unapplied, "The receipts total", "the funds and unapplied credit total", "Run verify before you do anything else.");
        if (activity.Funds.FirstOrDefault(f => f.Code == DailyCashActivity.NotInTheRuleBook) is { } lost)
        {
            yield return new DayTie(TieState.Differs, $"{lost.Amount.InDollars()} of tax is for a tax type, location or period that has no fund in the rule book. Correct the rule book or the account's location.");
        }

        foreach (var tie in Drawers(figures).Concat(Bags(figures)))
        {
            yield return tie with { IsOfMoney = true };
        }
    }

    private static IEnumerable<DayTie> Drawers(DayFigures figures)
    {
        foreach (var drawer in figures.Drawers.Where(d => !d.IsTurnedIn))
        {
            yield return new DayTie(TieState.NotYet, $"Drawer {drawer.Drawer.Number} ({drawer.Drawer.ClerkName}) is {CashieringRefusals.Words(drawer.Drawer.State)}: {drawer.Cash.InDollars()} in cash and {drawer.Papers.InDollars()} in checks are not turned in yet.");
        }

        var turnedIn = figures.Drawers.Where(d => d.IsTurnedIn).ToList();
        if (turnedIn.Count == 0)
        {
            yield break;
        }

        // A count that finds less than the starting cash gives nothing to the bank; what the starting cash lacks is part of the shortage.
        var forBank = turnedIn.Total(d => d.Drawer.CashToBank - d.GivenBack);
        var overShort = turnedIn.Total(d => d.Drawer.OverShortAmount + d.Drawer.Handling.OverShort);
        var expected = turnedIn.Total(d => d.Cash + d.Drawer.StartingCash - d.Drawer.StartingCashReturned) + overShort;
        var with = overShort.IsZero ? "" : overShort.IsPositive ? $" plus {overShort.InDollars()} over" : $" less {overShort.Abs().InDollars()} short";
        yield return forBank == expected
            ? new DayTie(TieState.Ties, $"{Count(turnedIn.Count, "drawer")} turned in {forBank.InDollars()} in cash for the bank, the same as the receipts{with}.")
            : new DayTie(TieState.Differs, $"{Count(turnedIn.Count, "drawer")} turned in {forBank.InDollars()} in cash for the bank, but the receipts{with} total {expected.InDollars()}. Check the drawer counts.");
    }

    private static IEnumerable<DayTie> Bags(DayFigures figures)
    {
        foreach (var bag in figures.Bags.Where(b => b.IsSealed))
        {
            var agrees = bag.Cash == bag.DrawersCash && bag.CheckAmount == bag.DrawersCheckAmount && bag.Checks == bag.DrawersChecks;
            yield return agrees
                ? new DayTie(TieState.Ties, $"Deposit {bag.Number} holds {bag.Cash.InDollars()} in cash and {Count(bag.Checks, "check")} for {bag.CheckAmount.InDollars()}, the same as its drawers.")
                : new DayTie(TieState.Differs, $"Deposit {bag.Number} holds {bag.Cash.InDollars()} in cash and {Count(bag.Checks, "check")} for {bag.CheckAmount.InDollars()}, but its drawers show {bag.DrawersCash.InDollars()} and {Count(bag.DrawersChecks, "check")} for {bag.DrawersCheckAmount.InDollars()}.");
            yield return Bank(bag);
        }

        var shut = figures.Bags.Where(b => b.IsSealed).SelectMany(b => b.Drawers).ToHashSet();
        var turnedIn = figures.Drawers.Where(d => d.IsTurnedIn).ToList();
        var all = turnedIn.Total(d => d.ToBank);
        var sealedIn = turnedIn.Where(d => shut.Contains(d.Drawer.Id)).Total(d => d.ToBank);
        if (turnedIn.Count > 0)
        {
            yield return all == sealedIn
                ? new DayTie(TieState.Ties, $"All {all.InDollars()} in cash and checks turned in is in sealed deposits.")
                : new DayTie(TieState.NotYet, $"{(all - sealedIn).InDollars()} of the {all.InDollars()} in cash and checks turned in is not in a sealed deposit yet.");
        }
    }

    private static DayTie Bank(BankBag bag)
    {
        if (bag.BankAmount is not { } validated)
        {
            return new DayTie(TieState.NotYet, $"The bank has not validated deposit {bag.Number} yet: it is {bag.State}.");
        }

        var when = bag.BankedOn is { } on ? DateWords.Date(on) : null;
        return validated == bag.Total
            ? new DayTie(TieState.Ties, $"The bank validated {validated.InDollars()} for deposit {bag.Number} on {when}, as sealed.")
            : new DayTie(TieState.Differs, $"The bank validated {validated.InDollars()} for deposit {bag.Number} on {when}, but {bag.Total.InDollars()} was sealed: {(validated - bag.Total).InDollars()} is in dispute.");
    }

    private static DayTie Compare(Money first, Money second, string one, string other, string advice) => first == second
        ? new DayTie(TieState.Ties, $"{one} {first.InDollars()}, and {other} the same.")
        : new DayTie(TieState.Differs, $"{one} {first.InDollars()}, but {other} {second.InDollars()}: a difference of {(second - first).InDollars()}. {advice}");

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}s";
}
