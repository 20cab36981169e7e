using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Charges that the account's own records show to be wrong: charged twice, after the registration ended, by another frequency, or with a rest too small to bill.</summary>
internal static class ChargeProposals
{
    private const string Frequency = "wrong-frequency";

    public static IEnumerable<AdjustmentProposal> Of(ProposalFacts facts) => [.. Twice(facts), .. AfterTheEnd(facts), .. OtherFrequency(facts), .. Small(facts)];

    private static IEnumerable<AdjustmentProposal> Twice(ProposalFacts facts)
    {
        if (facts.Reasons(r => r.Worksheet == WorksheetKind.RightAmount && r.Tests.Contains(EligibilityTest.ChargedTwice)).Select(r => r.Code).FirstOrDefault() is not { } reason)
        {
            yield break;
        }

        foreach (var ledger in facts.Ledgers.Where(l => l.Obligation.Charged.IsPositive))
        {
            var same = ledger.Entries.Where(e => e.Class is { Principal: PrincipalEffect.Charge, IsAdjustment: false, IsAmendment: false } && e.Amount.IsPositive).GroupBy(e => e.Amount).FirstOrDefault(g => g.Count() > 1 && g.Key < ledger.Obligation.Charged);
            if (same is not null)
            {
                yield return Make(facts, reason, ledger, ledger.Obligation.Charged - same.Key, "other", $"The first charge of {same.Key.InDollars()} on it", $"{facts.Said(ledger)}: {same.Key.InDollars()} was charged {same.Count()} times.");
            }
            else if (facts.Ledgers.FirstOrDefault(o => IsSame(o, ledger) && Keeps(facts, o, ledger)) is { } kept)
            {
                yield return Make(facts, reason, ledger, Money.Zero, "other", $"{facts.Said(kept)}, {kept.Obligation.Charged.InDollars()}", $"{facts.Said(ledger)}: {ledger.Obligation.Charged.InDollars()} is also charged for {kept.Obligation.Period}, which covers the same days.");
            }
        }
    }

    private static bool IsSame(ObligationLedger one, ObligationLedger other) => one.Obligation.Id != other.Obligation.Id && one.Obligation.TaxType == other.Obligation.TaxType && one.Obligation.Charged == other.Obligation.Charged
        && one.Obligation.Period.FirstDay <= other.Obligation.Period.LastDay && other.Obligation.Period.FirstDay <= one.Obligation.Period.LastDay;

    /// <summary>Of two charges the one stays that has a return, or else the one that was paid, or else the older one.</summary>
    private static bool Keeps(ProposalFacts facts, ObligationLedger one, ObligationLedger other)
    {
        (bool, bool, int, string) Worth(ObligationLedger l) => (facts.Newest(l.Obligation.Id) is not null, l.Obligation.Received.IsPositive, -l.Obligation.Period.FirstDay.DayNumber, l.Obligation.Id.ToString());
        return Worth(one).CompareTo(Worth(other)) > 0;
    }

    private static IEnumerable<AdjustmentProposal> AfterTheEnd(ProposalFacts facts)
    {
        if (facts.Reasons(r => r.Tests.Contains(EligibilityTest.ClosedBefore)).Select(r => r.Code).FirstOrDefault() is not { } reason)
        {
            yield break;
        }

        var after = facts.Ledgers.Where(l => l.Obligation.Charged.IsPositive && EndOf(facts.Account, l.Obligation.TaxType) < l.Obligation.Period.FirstDay && facts.Newest(l.Obligation.Id) is not { Charge.IsPositive: true }).ToList();
        foreach (var tax in after.GroupBy(l => l.Obligation.TaxType))
        {
            var end = EndOf(facts.Account, tax.Key)!.Value;
            var periods = tax.OrderBy(l => l.Obligation.Period.FirstDay).ToList();
            var says = $"{facts.Rules.FindTaxType(tax.Key)?.Name ?? tax.Key} {string.Join(", ", periods.Take(6).Select(p => p.Obligation.Period))}{(periods.Count > 6 ? $" and {periods.Count - 6} more" : "")}: charged after the registration ended on {DateWords.Date(end)}.";
            yield return new AdjustmentProposal(says, new AdjustmentRequest
            {
                ReasonCode = reason,
                Statement = says,
                Answers = new Dictionary<string, string> { ["closed"] = DateWords.Iso(end) },
                Periods = [.. periods.Select(p => new AdjustmentInput(p.Obligation.Id))],
            }, -periods.Total(p => p.Obligation.Charged));
        }
    }

    private static DateOnly? EndOf(Account account, string taxType)
    {
        var of = account.Registrations.Where(r => r.TaxType == taxType).ToList();
        return of.Count == 0 ? account.ClosedOn : of.TrueForAll(r => r.To is not null) ? of.Max(r => r.To) : null;
    }

    private static IEnumerable<AdjustmentProposal> OtherFrequency(ProposalFacts facts)
    {
        if (facts.Reason(Frequency) is not { } reason)
        {
            yield break;
        }

        foreach (var ledger in facts.Ledgers.Where(l => l.Obligation.Charged.IsPositive && facts.Rules.Returns.Of(l.Obligation.TaxType) is not null))
        {
            var (tax, period) = (ledger.Obligation.TaxType, ledger.Obligation.Period);
            var registered = facts.Account.Registrations.Where(r => r.TaxType == tax && r.From <= period.LastDay && (r.To is null || r.To >= period.FirstDay)).ToList();
            var whole = facts.Ledgers.FirstOrDefault(o => o.Obligation.TaxType == tax && o.Obligation.Charged.IsPositive && registered.Exists(r => ExpectedReturns.KindOf(r.Frequency) == o.Obligation.Period.Kind)
                && o.Obligation.Period.FirstDay <= period.FirstDay && period.LastDay <= o.Obligation.Period.LastDay);
            if (registered.Count > 0 && registered.TrueForAll(r => ExpectedReturns.KindOf(r.Frequency) != period.Kind) && whole is not null)
            {
                var said = ExpectedReturns.Said(registered[0].Frequency);
                yield return Make(facts, reason, ledger, Money.Zero, "frequency", $"It files {said}; {period} was charged besides {whole.Obligation.Period}", $"{facts.Said(ledger)}: the account files {said}, and {whole.Obligation.Period} is charged for the same days.");
            }
        }
    }

    private static IEnumerable<AdjustmentProposal> Small(ProposalFacts facts)
    {
        foreach (var (code, rule) in facts.Reasons(r => r is { Worksheet: WorksheetKind.WriteOff, Most: not null }))
        {
            var small = facts.Ledgers.Where(l => l.Obligation.IsOpen).Select(l => l.AsOf(facts.Today, facts.Rules)).Where(b => b.TaxOwed.IsPositive && b.TaxOwed <= rule.Most && b.Owed == b.TaxOwed).ToList();
            if (small.Count > 0)
            {
                var says = $"{string.Join(", ", small.Take(6).Select(b => $"{facts.Said(b.Obligation.TaxType, b.Obligation.Period)} owes {b.TaxOwed.InDollars()}"))}: {rule.Most!.Value.InDollars()} or less, without penalty or interest.";
                yield return new AdjustmentProposal(says, new AdjustmentRequest { ReasonCode = code, Statement = says, Periods = [.. small.Select(b => new AdjustmentInput(b.Obligation.Id))] }, -small.Total(b => b.TaxOwed));
            }
        }
    }

    private static AdjustmentProposal Make(ProposalFacts facts, string reason, ObligationLedger ledger, Money right, string question, string answer, string says) => new(says, new AdjustmentRequest
    {
        ReasonCode = reason,
        Statement = says,
        Answers = new Dictionary<string, string> { [question] = answer },
        Periods = [new AdjustmentInput(ledger.Obligation.Id) { Amount = right }],
    }, right - ledger.Obligation.Charged);
}
