using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Adjustments;

/// <summary>Works an adjustment out as of a day: the worksheet of each period, what the account would owe after it, and the tests of the reason. Nothing is written.</summary>
public sealed class AdjustmentFigures(ILedgers ledgers, IAccounts accounts, IFiledReturns returns, IAdjustments adjustments, RuleBook rules)
{
    /// <summary>The rule book's name for the reasons of adjustments.</summary>
    public const string Duty = "adjustments";

    /// <summary>The reasons for which a charge may be adjusted.</summary>
    public ReasonCodes Reasons => rules.ReasonsOf(Duty);

    /// <summary>What a reason asks for on a day; null for none chosen, one that the book does not have, and before its first row.</summary>
    public Dated<ReasonRule>? Reason(string code, DateOnly day) => code.Length > 0 && Reasons.On(code, day) is { Refusal: null } found && found.Value.Value.Adjustment is not null ? found.Value : null;

    /// <summary>The obligations of an account that a reason can be about, newest period first; those that are named stay, whatever became of them.</summary>
    public async Task<IReadOnlyList<ObligationBalance>> Offer(AccountId account, ReasonRule? reason, DateOnly today, params IReadOnlyCollection<ObligationId> named) =>
        [.. (await ledgers.OfAccount(account, openOnly: false)).Where(l => named.Contains(l.Obligation.Id) || (l.Obligation.Charged.IsPositive && Fits(reason, l.Obligation)))
            .Select(l => l.AsOf(today, rules)).OrderByDescending(b => b.Obligation.Period.FirstDay).ThenBy(b => b.Obligation.TaxType, StringComparer.Ordinal)];

    /// <summary>Periods of other accounts are refused.</summary>
    public async Task<Refusal?> WhyNotAbout(AccountId account, AdjustmentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var named = request.Periods.Select(p => p.Obligation).Distinct().ToList();
        var found = named.Count == 0 ? [] : await ledgers.Find(named);
        return found.Count != named.Count || found.Any(l => l.Obligation.AccountId != account) ? AdjustmentRefusals.OtherAccount : null;
    }

    /// <summary>Works it out with the figures of the day.</summary>
    public async Task<AdjustmentWork> Of(Adjustment adjustment, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        ArgumentNullException.ThrowIfNull(act);
        var reason = Reason(adjustment.ReasonCode, adjustment.TakenOn);
        var missing = adjustment.Incomplete(reason?.Value).ToList();
        if (reason is null || await accounts.Find(adjustment.AccountId) is not { } account)
        {
            return new AdjustmentWork { Missing = missing };
        }

        var all = await ledgers.OfAccount(adjustment.AccountId, openOnly: false);
        var onFile = (await returns.OfAccount(adjustment.AccountId)).ToLookup(r => r.ObligationId);
        missing.AddRange(WrongDays(adjustment, reason.Value, all, act.Today));
        var worked = adjustment.Periods.Select(p => Work(new Dated<AdjustmentRule>(reason.FirstDay, reason.Value.Adjustment!, reason.Authority), adjustment, p, all.First(l => l.Obligation.Id == p.ObligationId), onFile[p.ObligationId].MaxBy(r => r.Sequence), act)).ToList();
        missing.AddRange(worked.Select(w => w.Refusal).OfType<Refusal>());
        var whole = worked.All(w => w.Refusal is null);
        List<WorkedPeriod> periods = whole ? [.. worked.Select(w => w.Value).OrderBy(w => w.Before.Due.Counted)] : [];
        return new AdjustmentWork { Reason = reason, Missing = missing, Periods = periods, Tests = periods.Count == 0 ? [] : new Eligibility(rules, adjustment, account, all, act.Today) { Returns = onFile, Before = await Before(adjustment) }.Of(reason.Value, periods) };
    }

    /// <summary>Adjustments for the same reason that were posted on the account and stand.</summary>
    private async Task<IReadOnlyList<Adjustment>> Before(Adjustment adjustment) =>
        [.. (await adjustments.Standing(adjustment.AccountId, adjustment.ReasonCode)).Where(a => a.Number != adjustment.Number)];

    /// <summary>Days that cannot be: after today, or a return before its period.</summary>
    private static IEnumerable<Refusal> WrongDays(Adjustment adjustment, ReasonRule reason, IReadOnlyList<ObligationLedger> all, DateOnly today)
    {
        foreach (var question in reason.Questions.Where(q => q.Answer == AnswerKind.Day))
        {
            if (DateOnly.TryParseExact(adjustment.Answers.FirstOrDefault(a => a.Question == question.Id)?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day > today)
            {
                yield return AdjustmentRefusals.AfterToday(question.Asks, day, $"Answers[{question.Id}]");
            }
        }

        foreach (var period in adjustment.Periods)
        {
            var of = all.First(l => l.Obligation.Id == period.ObligationId).Obligation.Period;
            if ((period.FiledOn > today ? period.FiledOn : period.PaidOn > today ? period.PaidOn : null) is { } late)
            {
                yield return AdjustmentRefusals.AfterToday($"the days of {of}.", late, "Periods");
            }
            else if (period.FiledOn < of.FirstDay)
            {
                yield return AdjustmentRefusals.FiledBeforePeriod($"{of}", period.FiledOn.Value);
            }
        }
    }

    private Result<WorkedPeriod> Work(Dated<AdjustmentRule> rule, Adjustment adjustment, AdjustmentPeriod period, ObligationLedger ledger, FiledReturn? onFile, CounterAct act)
    {
        var before = ledger.AsOf(act.Today, rules);
        var answer = new Worksheet(rules).Of(rule, adjustment, period.Input, before, onFile);
        if (answer.Refusal is { } no)
        {
            return no;
        }

        var location = answer.Value.Location ?? ledger.Obligation.Place;
        var worked = new WorkedPeriod { Ledger = ledger, Before = before, After = before, Charged = before.Charged, Right = answer.Value.Right, Location = location, Lines = answer.Value.Lines, Notes = answer.Value.Notes };
        if (!worked.IsChanged)
        {
            return worked;
        }

        var posted = AdjustmentPosting.Of(ledger, before.Charged, answer.Value.Right, location, act, rules);
        if (posted.Refusal is { } unknown)
        {
            return unknown;
        }

        var moved = posted.Value.SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), p.Kind, p.EffectiveOn, ledger.Obligation.Id));
        return worked with
        {
            After = ledger.With(moved).AsOf(act.Today, rules),
            Credit = posted.Value.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit).Total(l => -l.AsDebit),
        };
    }

    private static bool Fits(ReasonRule? reason, Obligation obligation) => reason?.Adjustment is not { TaxTypes: { Count: > 0 } taxes } || taxes.Contains(obligation.TaxType);
}
