using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Imports.OldBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>
/// V19: nothing stands in the records that no office's books can hold; what is only unlikely is a note. Asks the same table as an import
/// (<see cref="OldBookRules"/>). Today is the day of the records' own last act, so that a proof does not depend on a clock.
/// </summary>
internal sealed class OldBookChecks(RuleBook rules)
{
    private const int AccountsAtOnce = 1_000;
    private readonly Dictionary<OldBookVerdict, (string First, int Count)> _said = [];

    public IEnumerable<Finding> Findings => Said(OldBookVerdict.CannotBe) is { Length: > 0 } says ? [new Finding("V19", _said[OldBookVerdict.CannotBe].Count, says)] : [];

    public IEnumerable<string> Notes => Said(OldBookVerdict.Unlikely) is { Length: > 0 } says ? ["Unusual: " + says] : [];

    /// <summary>Looks at some accounts at a time with all that belongs to them, so that no office is too large for the memory.</summary>
    public async Task RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var today = await LastAct(context, stop);
        var last = "";
        while (await Accounts(context, last, stop) is { Count: > 0 } some)
        {
            foreach (var account in some)
            {
                Note($"Account {account.Number}", OldBookRules.Accounts.Against(new OldAccountFacts(account.OpenedOn, account.ClosedOn, account.Status, today)));
            }

            var ids = some.ConvertAll(a => a.Id);
            var registrations = (await context.Set<Registration>().AsNoTracking().Where(r => ids.Contains(r.AccountId)).ToListAsync(stop)).ToLookup(r => r.AccountId, r => new OldRegistration(r.TaxType, r.Frequency, r.From, r.To));
            some.ForEach(a => Registrations(a, registrations[a.Id], today));
            await Charges(context, today, some.ToDictionary(a => a.Id), registrations, stop);
            last = some[^1].Number;
        }

        await Payments(context, stop);
    }

    /// <summary>The next accounts behind a number.</summary>
    private static async Task<List<OldAccount>> Accounts(TaxCounterContext context, string last, CancellationToken stop) =>
        (await context.Set<Account>().FromSql($"""SELECT * FROM "Accounts" WHERE "Number" > {last}""").AsNoTracking().OrderBy(a => a.Number).Take(AccountsAtOnce)
            .Select(a => new { a.Id, a.Number, a.OpenedOn, a.ClosedOn, a.Status }).ToListAsync(stop)).ConvertAll(a => new OldAccount(a.Id, a.Number.Digits, a.OpenedOn, a.ClosedOn, a.Status));

    private void Registrations(OldAccount account, IEnumerable<OldRegistration> all, DateOnly today)
    {
        // What is registered here may begin when the business opens; what was brought along has begun.
        var latest = AccountNumber.Parse(account.Number).IsOfSeries ? today.AddYears(1) : today;
        foreach (var r in all)
        {
            // What goes on otherwise begins the day after it ended, with the next period that is not filed yet.
            var goesOn = all.Any(o => o.TaxType == r.TaxType && o.To == r.From.AddDays(-1));
            Note($"Registration {account.Number} {r.TaxType} from {Day(r.From)}", OldBookRules.Registrations.Against(new OldRegistrationFacts(r, account.OpenedOn, account.ClosedOn, all, rules, goesOn ? today.AddYears(1) : latest)));
        }
    }

    private async Task Charges(TaxCounterContext context, DateOnly today, Dictionary<AccountId, OldAccount> accounts, ILookup<AccountId, OldRegistration> registrations, CancellationToken stop)
    {
        var ids = accounts.Keys.ToList();
        var charged = await context.Set<Obligation>().AsNoTracking().Where(o => ids.Contains(o.AccountId)).OrderBy(o => o.AccountId).ThenBy(o => o.TaxType)
            .Select(o => new { o.AccountId, o.TaxType, o.Period, o.RecordedDueOn }).ToListAsync(stop);
        foreach (var some in charged.GroupBy(o => (o.AccountId, o.TaxType)))
        {
            var (account, tax) = (accounts[some.Key.AccountId], some.Key.TaxType);
            var periods = some.Select(o => o.Period).ToList();
            List<OldRegistration> registered = [.. registrations[account.Id].Where(r => r.TaxType == tax)];
            foreach (var o in some)
            {
                var against = OldBookRules.Charges.Against(new OldChargeFacts(tax, o.Period, o.RecordedDueOn, registered, periods, account.OpenedOn, rules, today));
                if (against.Count > 0)
                {
                    Note($"{account.Number} {tax} {o.Period}", against);
                }
            }
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
            var against = OldBookRules.Payments.Against(new OldPaymentFacts(p.Period, p.EffectiveOn, DateOnly.FromDateTime(p.PostedAt)));
            if (against.Count > 0 && seen.Add(p.Id))
            {
                Note($"Payment for {p.TaxType} {p.Period} on {Day(p.EffectiveOn)} ({p.Reason})", against);
            }
        }
    }

    private static async Task<DateOnly> LastAct(TaxCounterContext context, CancellationToken stop)
    {
        var audited = await context.Set<AuditEntry>().OrderByDescending(e => e.Sequence).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(stop);
        var posted = await context.Set<Posting>().MaxAsync(p => (DateTime?)p.PostedAt, stop);
        return (audited ?? posted) is null ? DateOnly.MaxValue : DateOnly.FromDateTime(audited > posted || posted is null ? audited!.Value : posted.Value);
    }

    private void Note(string what, IReadOnlyList<OldBookObjection> against)
    {
        if (against.Count > 0)
        {
            var (first, count) = _said.GetValueOrDefault(against[0].Verdict);
            _said[against[0].Verdict] = (first ?? $"{what}: {against[0].Why}", count + 1);
        }
    }

    private string Said(OldBookVerdict verdict) => _said.TryGetValue(verdict, out var said) ? said.First + VerifyCheck.More(said.Count) : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record OldAccount(AccountId Id, string Number, DateOnly OpenedOn, DateOnly? ClosedOn, AccountStatus Status);
}
