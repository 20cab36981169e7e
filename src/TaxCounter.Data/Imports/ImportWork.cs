using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports.OldBooks;
using TaxCounter.Data.Ledger;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>Takes the good rows of one file into the books, some accounts at a time, inside the one transaction of the file. Run again, it starts from nothing.</summary>
internal sealed class ImportWork(TaxCounterContext context, RuleBook rules, ITaxIds taxIds, IAccounts accounts, IJournal journal, ImportCredit credit)
{
    private const int RowsAtOnce = 1500;
    private readonly List<BadCell> _bad = [];
    private readonly List<ImportedRow> _taken = [];

    public required ImportKind Kind { get; init; }
    public required CounterAct Act { get; init; }
    public required IProgress<ImportProgress>? Progress { get; init; }
    public required CancellationToken Stop { get; init; }

    /// <summary>Whether somebody decided to take what is unlikely.</summary>
    public required bool AcceptUnusual { get; init; }

    /// <summary>What the table of old books has against the rows.</summary>
    public OldBookCheck OldBooks => field ??= new OldBookCheck(rules, Act.Today, AcceptUnusual, No);

    /// <summary>What the office's records say no to.</summary>
    public IReadOnlyList<BadCell> Bad => _bad;

    public int Imported { get; private set; }
    public int Unchanged { get; private set; }
    public Money Amount { get; private set; }
    /// <summary>Charges whose due date is a weekend or legal holiday, so that another day counts.</summary>
    public int DueDatesMoved { get; private set; }

    public async Task<Refusal?> TakeAsync(IReadOnlyList<Candidate> candidates)
    {
        if (Kind == ImportKind.Charges && await journal.WhyNotPost(Act.Today) is { } closed)
        {
            return closed;
        }

        var done = 0;
        foreach (var some in Portions(candidates))
        {
            Stop.ThrowIfCancellationRequested();
            await TakeSome(await OnlyNew(some));
            Progress?.Report(new ImportProgress("Posting", done += some.Count, candidates.Count));
        }

        Stop.ThrowIfCancellationRequested();
        return null;
    }

    /// <summary>Accounts are never torn apart: what one owes is read once. Payments of an account go by their day.</summary>
    private static IEnumerable<List<Candidate>> Portions(IReadOnlyList<Candidate> candidates)
    {
        List<Candidate> some = [];
        foreach (var account in candidates.GroupBy(c => c.Row.Account.Digits).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            some.AddRange(account.OrderBy(c => (c.Row as PaymentRow)?.PaidOn).ThenBy(c => c.Row.Line));
            if (some.Count >= RowsAtOnce)
            {
                yield return some;
                some = [];
            }
        }

        if (some.Count > 0)
        {
            yield return some;
        }
    }

    private async Task<List<Candidate>> OnlyNew(List<Candidate> some)
    {
        var here = await ImportedRows.Under(context, Kind, some.Select(c => c.Row.Document), Stop);
        var inFile = some.Select(c => c.Row.Key).ToHashSet(StringComparer.Ordinal);
        List<Candidate> fresh = [];
        foreach (var candidate in some)
        {
            var same = here[candidate.Row.Document].FirstOrDefault(r => r.Key == candidate.Row.Key);
            if (same is not null && same.ContentHash.AsSpan().SequenceEqual(candidate.Hash))
            {
                Unchanged++;
            }
            else if (same is not null || here[candidate.Row.Document].Any(r => !inFile.Contains(r.Key)))
            {
                No(candidate.Row, candidate.Row.KeyColumn, SafeText.Whole(candidate.Row.Document), "This was imported before with different content. An import never changes what is already posted. Correct it at the counter.");
            }
            else
            {
                fresh.Add(candidate);
            }
        }

        return fresh;
    }

    private async Task TakeSome(List<Candidate> fresh)
    {
        if (fresh.Count == 0)
        {
            return;
        }

        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var known = await KnownAccounts.Read(context, fresh, Kind == ImportKind.Charges, Stop);
        if (Kind == ImportKind.Accounts)
        {
            TakeAccounts(fresh, known);
            await context.SaveChangesAsync(Stop);
        }
        else if (Kind == ImportKind.Registrations)
        {
            await TakeRegistrations(OfKnownAccounts(fresh, known), known);
            await context.SaveChangesAsync(Stop);
        }
        else
        {
            var batch = await LedgerBatch.LoadAsync(context, rules, known.Values.ToDictionary(k => k.Id, k => k.Location));
            foreach (var candidate in OfKnownAccounts(fresh, known))
            {
                Stop.ThrowIfCancellationRequested();
                TakeMoney(candidate, batch, known[candidate.Row.Account.Digits]);
            }

            await batch.SaveAsync(Stop);
            await credit.Meet(known.Values.Select(k => k.Id), Act, Stop);
        }

        await BulkRows.AddAsync(context, _taken, Stop);
        _taken.Clear();
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    private void TakeAccounts(List<Candidate> fresh, Dictionary<string, KnownAccount> known)
    {
        foreach (var candidate in fresh)
        {
            var row = (AccountRow)candidate.Row;
            if (known.ContainsKey(row.Key))
            {
                No(row, row.KeyColumn, row.Key, "This account is already on file here and did not come from an import. Correct it at the counter.");
                continue;
            }

            if (OldBooks.Stops(row))
            {
                continue;
            }

            var taxId = row.TaxIdKind is { } kind ? new TaxId(kind, row.Digits[^4..], taxIds.Protect(row.Digits), taxIds.Index(row.Digits)) : null;
            accounts.Add(Account.Open(row.Facts, taxId));
            Took(candidate);
        }
    }

    private async Task TakeRegistrations(IEnumerable<Candidate> fresh, Dictionary<string, KnownAccount> known)
    {
        var ids = known.Values.Select(k => k.Id).ToList();
        Dictionary<AccountId, Account> whole = [];
        foreach (var some in ids.Chunk(500))
        {
            foreach (var account in await context.Set<Account>().Include(a => a.Registrations).Where(a => some.Contains(a.Id)).ToListAsync(Stop))
            {
                whole.Add(account.Id, account);
            }
        }

        foreach (var candidate in fresh)
        {
            var row = (RegistrationRow)candidate.Row;
            var account = whole[known[row.Account.Digits].Id];
            if (OldBooks.Stops(row, account))
            {
                continue;
            }

            var registered = account.Register(row.TaxType, row.Frequency, row.From, row.To);
            if (registered.Refusal is { } no)
            {
                No(row, row.KeyColumn, SafeText.Whole(row.Key), no.Message);
            }
            else
            {
                context.Add(registered.Value);
                Took(candidate);
            }
        }
    }

    private void TakeMoney(Candidate candidate, LedgerBatch batch, KnownAccount known)
    {
        var row = (MoneyRow)candidate.Row;
        if (OldBooks.Stops(row, known, batch))
        {
            return;
        }

        var refused = row switch
        {
            ChargeRow charge => batch.Charge(charge.Of(known.Id), Act.Because($"From the old system: {row.Reference}")),
            PaymentRow paid => batch.Pay(paid.Of(known.Id), Act.Because($"From the old system: {row.Reference}, {paid.Tender}")),
            _ => throw new InvalidOperationException($"{row.GetType().Name} moves no money."),
        };
        if (refused is { Field: "paid_on" } closed)
        {
            No(row, "paid_on", $"{((PaymentRow)row).PaidOn:yyyy-MM-dd}", $"{closed.Message} Take the payment at the counter with its effective day.");
        }
        else if (refused is { } no)
        {
            No(row, no.Field is "due_on" or "period" ? no.Field : "tax_type", no.Field == "due_on" ? $"{((ChargeRow)row).DueOn:yyyy-MM-dd}" : $"{row.TaxType} {row.Period}", no.Message);
        }
        else
        {
            Took(candidate);
        }
    }

    private List<Candidate> OfKnownAccounts(List<Candidate> fresh, Dictionary<string, KnownAccount> known)
    {
        foreach (var stranger in fresh.Where(c => !known.ContainsKey(c.Row.Account.Digits)))
        {
            No(stranger.Row, "account_number", stranger.Row.Account.Digits, "There is no account with this number. Import the accounts first.");
        }

        return [.. fresh.Where(c => known.ContainsKey(c.Row.Account.Digits))];
    }

    private void Took(Candidate candidate)
    {
        _taken.Add(new ImportedRow { Kind = Kind, Key = candidate.Row.Key, Document = candidate.Row.Document, ContentHash = candidate.Hash });
        Imported++;
        Amount += candidate.Row.Amount;
        DueDatesMoved += candidate.Row is ChargeRow charge && rules.Calendar.DueDate(charge.DueOn).IsMoved ? 1 : 0;
    }

    private void No(ExportRow row, string column, string value, string reason) => _bad.Add(new BadCell(row.Line, column, value, reason));
}
