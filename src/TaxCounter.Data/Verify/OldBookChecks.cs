using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Imports.OldBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>
/// V19: nothing stands in the records that no office's books can hold; what is only unlikely is a note. Asks the same table as an import
/// (<see cref="OldBookRules"/>). Today is the day of the records' own last act, so that a proof does not depend on a clock.
/// </summary>
internal sealed class OldBookChecks(RuleBook rules)
{
    private readonly Dictionary<OldBookVerdict, List<string>> _said = new() { [OldBookVerdict.CannotBe] = [], [OldBookVerdict.Unlikely] = [] };

    public IEnumerable<Finding> Findings => Said(OldBookVerdict.CannotBe) is { Length: > 0 } says ? [new Finding("V19", _said[OldBookVerdict.CannotBe].Count, says)] : [];

    public IEnumerable<string> Notes => Said(OldBookVerdict.Unlikely) is { Length: > 0 } says ? ["Unusual: " + says] : [];

    public async Task RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var today = await LastAct(context, stop);
        Dictionary<AccountId, (string Number, DateOnly OpenedOn, DateOnly? ClosedOn)> accounts = [];
        await foreach (var a in context.Set<Account>().AsNoTracking().OrderBy(a => a.Number).Select(a => new { a.Id, a.Number, a.OpenedOn, a.ClosedOn, a.Status }).AsAsyncEnumerable().WithCancellation(stop))
        {
            accounts.Add(a.Id, (a.Number.Digits, a.OpenedOn, a.ClosedOn));
            Note($"Account {a.Number.Digits}", OldBookRules.Accounts.Against(new OldAccountFacts(a.OpenedOn, a.ClosedOn, a.Status, today)));
        }

        var registrations = (await context.Set<Registration>().AsNoTracking().ToListAsync(stop)).ToLookup(r => r.AccountId, r => new OldRegistration(r.TaxType, r.Frequency, r.From, r.To));
        foreach (var (id, account) in accounts)
        {
            // What is registered here may begin when the business opens; what was brought along has begun.
            var latest = AccountNumber.Parse(account.Number).IsOfSeries ? today.AddYears(1) : today;
            foreach (var r in registrations[id])
            {
                // What goes on otherwise begins the day after it ended, with the next period that is not filed yet.
                var goesOn = registrations[id].Any(o => o.TaxType == r.TaxType && o.To == r.From.AddDays(-1));
                Note($"Registration {account.Number} {r.TaxType} from {Day(r.From)}", OldBookRules.Registrations.Against(new OldRegistrationFacts(r, account.OpenedOn, account.ClosedOn, registrations[id], rules, goesOn ? today.AddYears(1) : latest)));
            }
        }

        await Charges(context, today, accounts.ToDictionary(a => a.Key, a => (a.Value.Number, a.Value.OpenedOn)), registrations, stop);
        await Payments(context, stop);
    }

    private async Task Charges(TaxCounterContext context, DateOnly today, Dictionary<AccountId, (string Number, DateOnly OpenedOn)> accounts, ILookup<AccountId, OldRegistration> registrations, CancellationToken stop)
    {
        List<(AccountId Account, string Tax, Period Period, DateOnly DueOn)> some = [];
        await foreach (var o in context.Set<Obligation>().AsNoTracking().OrderBy(o => o.AccountId).ThenBy(o => o.TaxType)
            .Select(o => new { o.AccountId, o.TaxType, o.Period, o.RecordedDueOn }).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (some.Count > 0 && (some[0].Account, some[0].Tax) != (o.AccountId, o.TaxType))
            {
                Look();
            }

            some.Add((o.AccountId, o.TaxType, o.Period, o.RecordedDueOn));
        }

        Look();

        void Look()
        {
            var periods = some.ConvertAll(s => s.Period);
            foreach (var (account, tax, period, dueOn) in some)
            {
                var facts = new OldChargeFacts(tax, period, dueOn, [.. registrations[account].Where(r => r.TaxType == tax)], periods, accounts.TryGetValue(account, out var of) ? of.OpenedOn : period.FirstDay, rules, today);
                Note($"{accounts.GetValueOrDefault(account).Number} {tax} {period}", OldBookRules.Charges.Against(facts));
            }

            some.Clear();
        }
    }

    /// <summary>Payments of the old system; those of the counter have a payment event, whose days the counter checks.</summary>
    private async Task Payments(TaxCounterContext context, CancellationToken stop)
    {
        var paid = from posting in context.Set<Posting>().AsNoTracking()
                   where PostingKinds.Made.Contains(posting.Kind) && posting.PaymentEventId == null
                   join line in context.Set<JournalLine>() on posting.Id equals line.PostingId
                   join obligation in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)obligation.Id
                   select new { posting.Id, posting.EffectiveOn, posting.PostedAt, posting.Reason, obligation.TaxType, obligation.Period };
        HashSet<PostingId> seen = [];
        await foreach (var p in paid.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (seen.Add(p.Id))
            {
                Note($"Payment for {p.TaxType} {p.Period} on {Day(p.EffectiveOn)} ({p.Reason})", OldBookRules.Payments.Against(new OldPaymentFacts(p.Period, p.EffectiveOn, DateOnly.FromDateTime(p.PostedAt))));
            }
        }
    }

    private static async Task<DateOnly> LastAct(TaxCounterContext context, CancellationToken stop)
    {
        var audited = await context.Set<AuditEntry>().OrderByDescending(e => e.Sequence).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(stop);
        var posted = await context.Set<Posting>().MaxAsync(p => (DateTime?)p.PostedAt, stop);
        return (audited ?? posted) is null ? DateOnly.MaxValue : DateOnly.FromDateTime(audited > posted || posted is null ? audited!.Value : posted.Value);
    }

    private void Note(string what, IEnumerable<OldBookObjection> against)
    {
        if (against.FirstOrDefault() is { } worst)
        {
            _said[worst.Verdict].Add($"{what}: {worst.Why}");
        }
    }

    private string Said(OldBookVerdict verdict) => _said[verdict] is { Count: > 0 } all ? all[0] + VerifyCheck.More(all.Count) : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
