using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>
/// Given how a drawer does not agree, says where to look first: the mistakes that make exactly such a difference. Advice, never a decision.
/// </summary>
public static class DifferenceDetective
{
    private const int MostOfOneKind = 3;

    /// <summary>Where to look, likeliest first; empty when nothing fits.</summary>
    /// <param name="difference">How it does not agree.</param>
    /// <param name="tenders">Tenders of the drawer's good receipts.</param>
    public static IReadOnlyList<string> Hints(CountDifference difference, IReadOnlyList<TenderSeen> tenders)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(tenders);
        if (difference.IsNone)
        {
            return [];
        }

        return [.. WrongKind(difference, tenders), .. SameAmount(difference, tenders), .. Change(difference, tenders), .. Half(difference, tenders), .. Switched(difference.Cash, tenders), .. Slipped(difference.Cash, tenders), .. Papers(difference)];
    }

    /// <summary>Whether a tender of this amount is worth looking at for a cash difference: it is one of <see cref="AmountsToLookAt"/>, or makes the difference with two digits switched.</summary>
    public static bool IsWorthLooking(Money cashDifference, Money amount) => AmountsToLookAt(cashDifference).Contains(amount) || SwitchedDigits.Make(amount, cashDifference) is not null;

    /// <summary>The amounts of tenders worth looking at for a difference, in either sign.</summary>
    public static IReadOnlyList<Money> AmountsToLookAt(Money cashDifference)
    {
        var whole = cashDifference.Abs();
        List<Money> amounts = whole.IsZero ? [] : [whole, -whole];
        if (!whole.IsZero && whole.Cents % 2 == 0)
        {
            amounts.Add(new Money(whole.Cents / 2));
            amounts.Add(new Money(-whole.Cents / 2));
        }

        return [.. amounts, .. SlippedAmounts(cashDifference).Select(s => s.Entered)];
    }

    private static IEnumerable<string> WrongKind(CountDifference difference, IReadOnlyList<TenderSeen> tenders)
    {
        var papers = difference.Checks + difference.MoneyOrders;
        if (difference.Cash.IsNegative && papers > 0)
        {
            return tenders.Where(t => t.Kind == TenderKind.Cash && t.Amount == difference.Cash.Abs()).Take(MostOfOneKind)
                .Select(t => $"Receipt {t.Receipt} took {t.Amount} as cash, and there is one more check or money order than the receipts show. It may be a check entered as cash.");
        }

        if (difference.Cash.IsPositive && papers < 0)
        {
            return tenders.Where(t => t.Kind is TenderKind.Check or TenderKind.MoneyOrder or TenderKind.CashiersCheck && t.Amount == difference.Cash).Take(MostOfOneKind)
                .Select(t => $"Receipt {t.Receipt} took {t.Amount} as a {Word(t.Kind)}, and there is one fewer than the receipts show. It may be cash entered as a {Word(t.Kind)}.");
        }

        return [];
    }

    private static IEnumerable<string> SameAmount(CountDifference difference, IReadOnlyList<TenderSeen> tenders)
    {
        if (difference.Cash.IsZero || difference.Checks + difference.MoneyOrders != 0)
        {
            return [];
        }

        return tenders.Where(t => !t.Amount.IsNegative && t.Amount == difference.Cash.Abs()).Take(MostOfOneKind).Select(t => (t.Kind, Short: difference.Cash.IsNegative) switch
        {
            (TenderKind.Cash, true) => $"Receipt {t.Receipt} took exactly {t.Amount} in cash. It may have been paid by card or check, or the cash may not be in the drawer.",
            (TenderKind.Cash, false) => $"Receipt {t.Receipt} took exactly {t.Amount} in cash. The customer may have paid twice, or a second payment may have no receipt.",
            (TenderKind.Card, false) => $"Receipt {t.Receipt} took exactly {t.Amount} by card. It may be cash entered as card.",
            _ => $"Receipt {t.Receipt} took exactly {t.Amount} as a {Word(t.Kind)}. Check it first.",
        });
    }

    private static IEnumerable<string> Change(CountDifference difference, IReadOnlyList<TenderSeen> tenders) =>
        tenders.Where(t => t.Amount.IsNegative && !difference.Cash.IsZero && t.Amount.Abs() == difference.Cash.Abs()).Take(MostOfOneKind)
            .Select(t => difference.Cash.IsPositive
                ? $"Receipt {t.Receipt} gave {t.Amount.Abs()} in change. The change may not have been given."
                : $"Receipt {t.Receipt} gave {t.Amount.Abs()} in change. The change may have been given twice.");

    private static IEnumerable<string> Half(CountDifference difference, IReadOnlyList<TenderSeen> tenders)
    {
        if (difference.Cash.IsZero || difference.Cash.Cents % 2 != 0)
        {
            return [];
        }

        var half = new Money(Math.Abs(difference.Cash.Cents) / 2);
        return tenders.Where(t => t.Kind == TenderKind.Cash && t.Amount.Abs() == half).Take(MostOfOneKind)
            .Select(t => $"Receipt {t.Receipt} {(t.Amount.IsNegative ? "gave change of" : "took cash of")} {half}, half of what is over or short. It may have been taken for the opposite.");
    }

    /// <summary>The decimal point one or two places off: 12.50 keyed for 125.00, or the other way.</summary>
    private static IEnumerable<string> Slipped(Money difference, IReadOnlyList<TenderSeen> tenders) =>
        (from slip in SlippedAmounts(difference)
         from tender in tenders
         where tender.Kind == TenderKind.Cash && tender.Amount == slip.Entered
         select $"Receipt {tender.Receipt} {(tender.Amount.IsNegative ? "gave" : "took")} {tender.Amount.Abs()} in {(tender.Amount.IsNegative ? "change" : "cash")}. The decimal point may have slipped: {slip.Meant.Abs()} would explain the {difference.Abs()}. Check that receipt.").Take(MostOfOneKind);

    /// <summary>Which entered amounts make exactly this difference with the decimal point one or two places off, and what was meant then.</summary>
    private static IEnumerable<(Money Entered, Money Meant)> SlippedAmounts(Money difference)
    {
        foreach (var places in difference.IsZero ? Array.Empty<long>() : [10, 100])
        {
            if (difference.Cents % (places - 1) == 0)
            {
                var entered = new Money(difference.Cents / (places - 1));
                yield return (entered, entered + difference); // ten or a hundred times as much was meant
                yield return (new Money(-entered.Cents * places), -entered); // or a tenth or a hundredth
            }
        }
    }

    /// <summary>Two digits that change places always make a difference that 9 divides; the receipts that make exactly this one are named.</summary>
    private static List<string> Switched(Money difference, IReadOnlyList<TenderSeen> tenders)
    {
        if (SwitchedDigits.Example(difference) is not var (more, less))
        {
            return [];
        }

        var (written, meant) = difference.IsNegative ? (less, more) : (more, less);

        var found = tenders.Where(t => t.Kind == TenderKind.Cash).Select(t => (Tender: t, Meant: SwitchedDigits.Make(t.Amount, difference))).Where(t => t.Meant is not null).Take(MostOfOneKind)
            .Select(t => $"Receipt {t.Tender.Receipt} {(t.Tender.Amount.IsNegative ? "gave" : "took")} {t.Tender.Amount.Abs()} in {(t.Tender.Amount.IsNegative ? "change" : "cash")}. Two digits may have been switched: {t.Meant!.Value.Abs()} would explain the {difference.Abs()}. Check that receipt.")
            .ToList();
        return found.Count > 0 ? found : [$"Two digits may have been switched when a pile was written down, such as {written} for {meant}: that makes {difference.Abs()}. No receipt of this drawer fits, so check the count first."];
    }

    private static IEnumerable<string> Papers(CountDifference difference)
    {
        if (difference.Checks != 0)
        {
            yield return $"{Math.Abs(difference.Checks)} {(Math.Abs(difference.Checks) == 1 ? "check" : "checks")} {(difference.Checks > 0 ? "more" : "fewer")} than the receipts show. Look for {(difference.Checks > 0 ? "one counted twice or a money order among them" : "one stuck to another or under the tray")}.";
        }

        if (difference.MoneyOrders != 0)
        {
            yield return $"{Math.Abs(difference.MoneyOrders)} money {(Math.Abs(difference.MoneyOrders) == 1 ? "order" : "orders")} {(difference.MoneyOrders > 0 ? "more" : "fewer")} than the receipts show. Look among the checks.";
        }
    }

    private static string Word(TenderKind kind) => kind switch
    {
        TenderKind.Check => "check",
        TenderKind.MoneyOrder => "money order",
        TenderKind.CashiersCheck => "cashier's check",
        TenderKind.Card => "card payment",
        _ => "cash payment",
    };
}
