using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Asks the tests of a reason, each answered with why, and with what would cure it.</summary>
/// <param name="rules">The rule book.</param>
/// <param name="adjustment">The adjustment.</param>
/// <param name="account">Whose.</param>
/// <param name="all">All obligations of the account.</param>
/// <param name="today">The office's day.</param>
public sealed class Eligibility(RuleBook rules, Adjustment adjustment, Account account, IReadOnlyList<ObligationLedger> all, DateOnly today)
{
    /// <summary>Returns on file, by obligation.</summary>
    public ILookup<ObligationId, FiledReturn> Returns { get; init; } = Array.Empty<FiledReturn>().ToLookup(r => r.ObligationId);

    /// <summary>Adjustments of the account for the same reason that stand.</summary>
    public IReadOnlyList<Adjustment> Before { get; init; } = [];

    /// <summary>The tests of a reason over what the worksheet came to.</summary>
    public IReadOnlyList<EligibilityAnswer> Of(ReasonRule reason, IReadOnlyList<WorkedPeriod> worked)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(worked);
        var rule = reason.Adjustment!;
        var others = rule.TaxTypes.Count == 0 ? [] : worked.Where(w => !rule.TaxTypes.Contains(w.Ledger.Obligation.TaxType)).ToList();
        return
        [
            .. rule.TaxTypes.Count == 0 ? [] : new EligibilityAnswer[]
            {
                others.Count == 0 ? new(null, true, $"The periods are of {Taxes(rule.TaxTypes)}.")
                    : new(null, false, $"{Said(others[0])} is not of {Taxes(rule.TaxTypes)}, and this reason is only for that.", "Leave the period out, or choose another reason."),
            },
            .. rule.Tests.Select(t => t switch
            {
                EligibilityTest.Evidence => Evidence(reason),
                EligibilityTest.Lower => Each(t, worked, w => w.Change.IsNegative, "The right amount is lower in every period.", w => $"{Said(w)}: {w.Right.InDollars()} is not below the {w.Charged.InDollars()} that was charged.", "Leave the period out; this reason only lowers a charge."),
                EligibilityTest.ChargedTwice => ChargedTwice(worked),
                EligibilityTest.ClosedBefore => ClosedBefore(worked),
                EligibilityTest.InTime => Unpaid(worked) ?? Each(t, worked, IsInTime, "The returns were filed and paid by the due date.", w => $"{Said(w)} was due on {DateWords.Date(w.Before.Due.Counted)}, and the return or the payment came later.", "A postmark or a courier's receipt shows an earlier day. Enter the day it shows, and add it under Supporting documents."),
                EligibilityTest.NotInTime => Each(t, worked, w => !IsInTime(w), "The returns or their payments came after the due date.", w => $"{Said(w)} was due on {DateWords.Date(w.Before.Due.Counted)}, and return and payment came by then, as far as the days entered here say.", "Enter the day the return was filed and the day all of it was paid. A return that came in time with its payment keeps its discount."),
                EligibilityTest.RefundRight => RefundRight(worked),
                EligibilityTest.NotTwice => NotTwice(worked),
                _ => Small(rule, worked),
            }),
        ];
    }

    /// <summary>The same reason twice would take the same amount off twice.</summary>
    private EligibilityAnswer NotTwice(IReadOnlyList<WorkedPeriod> worked) =>
        worked.SelectMany(w => Before.Where(a => a.Periods.Any(p => p.ObligationId == w.Ledger.Obligation.Id && p.PostingId is not null)).Select(a => (Period: w, By: a))).FirstOrDefault() is { By: { } by } twice
            ? new(EligibilityTest.NotTwice, false, $"{Said(twice.Period)} was adjusted for this reason already, by {by.Number}{(by.DecidedOn is { } day ? $" of {DateWords.Date(day)}" : "")}.", "Leave the period out. Where that adjustment was wrong, request its reversal first.")
            : new(EligibilityTest.NotTwice, true, "No adjustment for this reason stands on these periods.");

    /// <summary>A discount is for what was paid: what the books still show as owed was not.</summary>
    private EligibilityAnswer? Unpaid(IReadOnlyList<WorkedPeriod> worked) => worked.FirstOrDefault(w => w.Before.TaxOwed > Money.Max(Money.Zero, -w.Change)) is { } open
        ? new(EligibilityTest.InTime, false, $"{Said(open)}: {(open.Before.TaxOwed - Money.Max(Money.Zero, -open.Change)).InDollars()} is not paid in the books, so it was not paid in time.", "Take or move the payment first, with the day it counts from. The discount is then found by itself.")
        : null;

    private EligibilityAnswer ChargedTwice(IReadOnlyList<WorkedPeriod> worked)
    {
        const string cure = "Find the second charge, or choose another reason.";
        foreach (var w in worked)
        {
            var (within, other) = (Within(w), Other(w));
            if (within is null && other is null)
            {
                return new(EligibilityTest.ChargedTwice, false, $"{Said(w)}: {w.Charged.InDollars()} was charged once, and no other period of the same tax that overlaps has the same amount.", cure);
            }

            if (w.Right != within && !(other is not null && w.Right.IsZero))
            {
                return new(EligibilityTest.ChargedTwice, false, $"{Said(w)}: {w.Right.InDollars()} is not what stays when the second charge goes.", $"Enter {(within ?? Money.Zero).InDollars()}, or choose another reason.");
            }

            if (within is null && worked.Any(x => x.Ledger.Obligation.Id == other!.Id && x.Right.IsZero))
            {
                return new(EligibilityTest.ChargedTwice, false, $"{Said(w)} and {other!.Period} are both canceled, so that nothing of the charge stays.", "Leave out the one that is right.");
            }
        }

        return new(EligibilityTest.ChargedTwice, true, "The same amount was charged twice.");
    }

    private EligibilityAnswer ClosedBefore(IReadOnlyList<WorkedPeriod> worked)
    {
        foreach (var w in worked)
        {
            var (period, end) = (w.Ledger.Obligation.Period, EndOf(w));
            if (end >= period.FirstDay && end <= period.LastDay)
            {
                return new(EligibilityTest.ClosedBefore, false, $"{Said(w)}: the registration ended on {DateWords.Date(end.Value)}, within the period.", "Enter the final return of the period; what it says is due.");
            }

            if (end is null || end >= period.FirstDay)
            {
                return new(EligibilityTest.ClosedBefore, false, $"{Said(w)}: the account's registration for {Tax(w.Ledger.Obligation.TaxType)} did not end before {DateWords.Date(period.FirstDay)}.", "Record on the account when the business closed, with its proof, then come back.");
            }

            if (Returns[w.Ledger.Obligation.Id].MaxBy(r => r.Sequence) is { Charge.IsPositive: true } filed)
            {
                return new(EligibilityTest.ClosedBefore, false, $"{Said(w)}: the taxpayer filed {filed.Number} with {filed.Charge.InDollars()} of tax for it.", "Ask the taxpayer. Where the return is wrong, enter an amended return.");
            }
        }

        return new(EligibilityTest.ClosedBefore, true, "The registration ended before the period began.");
    }

    private EligibilityAnswer Evidence(ReasonRule reason) => adjustment.Evidence.Count > 0
        ? new(EligibilityTest.Evidence, true, adjustment.Evidence.Count == 1 ? "1 supporting document is in the case." : $"{adjustment.Evidence.Count} supporting documents are in the case.")
        : new(EligibilityTest.Evidence, false, "No supporting document is in the case.", Add(string.Join("; ", reason.Evidence)));

    private static string Add(string expected) => expected.Length > 0 ? $"Add one under Supporting documents: {expected}." : "Add one under Supporting documents.";

    private EligibilityAnswer RefundRight(IReadOnlyList<WorkedPeriod> worked)
    {
        List<string> says = [];
        foreach (var period in worked.Where(w => w.Credit.IsPositive && w.Before.Payments.Count > 0))
        {
            var last = rules.Deadlines.RefundDueOn(new RefundQuestion { TaxType = period.Ledger.Obligation.TaxType, DueOn = period.Before.Due.Counted, PaidOn = period.Before.Payments[^1].Day });
            if (last.Refusal is { } unknown)
            {
                says.Add($"{Said(period)}: {unknown.Message} Until the office sets one, no time limit is applied (office policy).");
            }
            else if (last.Value < today)
            {
                return new(EligibilityTest.RefundRight, false, $"{Said(period)} was paid, and the right to claim it back ended on {DateWords.Date(last.Value)}.", "Only a written extension from before that day keeps the right. With one, add it under Supporting documents and use the reason for a court or board order.");
            }
            else
            {
                says.Add($"{Said(period)} can be claimed back until {DateWords.Date(last.Value)}.");
            }
        }

        return new(EligibilityTest.RefundRight, true, says.Count == 0 ? "No money that was paid becomes a credit." : string.Join(" ", says));
    }

    private EligibilityAnswer Small(AdjustmentRule rule, IReadOnlyList<WorkedPeriod> worked)
    {
        var most = rule.Most!.Value;
        return Each(EligibilityTest.SmallRest, worked, w => w.Before.TaxOwed.IsPositive && w.Before.TaxOwed <= most && w.Before.Owed == w.Before.TaxOwed, $"The rest is {most.InDollars()} or less, and no penalty or interest is owed.",
            w => !w.Before.TaxOwed.IsPositive ? $"{Said(w)}: no tax or fee is owed." : w.Before.TaxOwed > most ? $"{Said(w)}: {w.Before.TaxOwed.InDollars()} is owed, more than the {most.InDollars()} that can be written off." : $"{Said(w)}: penalty or interest is owed besides the tax.",
            "Ask the customer to pay it, or request a waiver of the penalty first.");
    }

    private static EligibilityAnswer Each(EligibilityTest test, IReadOnlyList<WorkedPeriod> worked, Func<WorkedPeriod, bool> holds, string passes, Func<WorkedPeriod, string> fails, string cure) =>
        worked.FirstOrDefault(w => !holds(w)) is { } failed ? new(test, false, fails(failed), cure) : new(test, true, passes);

    /// <summary>What stays of a period that was charged the same amount more than once; null where it was not.</summary>
    private static Money? Within(WorkedPeriod worked) =>
        worked.Ledger.Entries.Where(e => e.Class is { Principal: PrincipalEffect.Charge, IsAdjustment: false } && e.Amount.IsPositive).GroupBy(e => e.Amount).FirstOrDefault(g => g.Count() > 1) is { } same
            ? worked.Charged - same.Key.Times(same.Count() - 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>Another period of the same tax that overlaps and is charged the same amount.</summary>
    private Obligation? Other(WorkedPeriod worked) => all.Select(o => o.Obligation).FirstOrDefault(o => o.Id != worked.Ledger.Obligation.Id && o.TaxType == worked.Ledger.Obligation.TaxType
        && o.Charged == worked.Charged && o.Period.FirstDay <= worked.Ledger.Obligation.Period.LastDay && worked.Ledger.Obligation.Period.FirstDay <= o.Period.LastDay);

    /// <summary>The last day of the registration for the tax; null while it has none.</summary>
    private DateOnly? EndOf(WorkedPeriod worked)
    {
        var of = account.Registrations.Where(r => r.TaxType == worked.Ledger.Obligation.TaxType).ToList();
        return of.Count == 0 ? account.ClosedOn : of.TrueForAll(r => r.To is not null) ? of.Max(r => r.To) : null;
    }

    private bool IsInTime(WorkedPeriod worked) =>
        adjustment.Periods.First(p => p.ObligationId == worked.Ledger.Obligation.Id) is { FiledOn: { } filed, PaidOn: { } paid } && filed <= worked.Before.Due.Counted && paid <= worked.Before.Due.Counted;

    private string Said(WorkedPeriod worked) => $"{Tax(worked.Ledger.Obligation.TaxType)} {worked.Ledger.Obligation.Period}";

    private string Taxes(IReadOnlyList<string> codes) => string.Join(" or ", codes.Select(Tax));

    private string Tax(string code) => rules.FindTaxType(code)?.Name ?? code;
}
