using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Imports.OldBooks;
using TaxCounter.Data.Ledger;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>
/// Works out what some rows of a file come to, late charges included, from what the records hold of their accounts, and writes nothing. Several portions are worked out
/// at once, each with its own connection: no account is in two of them.
/// </summary>
internal sealed class PortionPreparer(IDbContextFactory<TaxCounterContext> contexts, RuleBook rules, ITaxIds taxIds, ImportOrder order, CounterAct act)
{
    /// <summary>Works it out, or only asks what the records have against its rows.</summary>
    public async Task<PreparedPortion> Prepare(List<Candidate> some, bool onlyAsks, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        await using var context = await contexts.CreateDbContextAsync(stop);
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            return await Prepare(context, some, onlyAsks, stop);
        }
        finally
        {
            await context.Database.CloseConnectionAsync(); // the context goes back to a pool, and the next who has it expects it closed
        }
    }

    private async Task<PreparedPortion> Prepare(TaxCounterContext context, List<Candidate> some, bool onlyAsks, CancellationToken stop)
    {
        var portion = new PreparedPortion { Rows = some.Count };
        var oldBooks = new OldBookCheck(rules, act.Today, order.AcceptUnusual, portion.No);
        if (await OnlyNew(context, some, portion, stop) is { Count: > 0 } fresh)
        {
            var known = await KnownAccounts.Read(context, fresh, order.Kind == ImportKind.Charges, stop);
            await (order.Kind switch
            {
                ImportKind.Accounts => Accounts(fresh, known, portion, oldBooks),
                ImportKind.Registrations => Registrations(context, fresh, known, portion, oldBooks, stop),
                _ => Money(context, fresh, known, portion, oldBooks, onlyAsks, stop),
            });
        }

        (portion.UnusualTaken, portion.UnusualLeft) = (oldBooks.Taken, oldBooks.Left);
        return portion;
    }

    private async Task<List<Candidate>> OnlyNew(TaxCounterContext context, List<Candidate> some, PreparedPortion portion, CancellationToken stop)
    {
        var here = await ImportedRows.Under(context, order.Kind, some.Select(c => c.Row.Document), stop);
        if (here.Count == 0)
        {
            return some;
        }

        var inFile = some.Select(c => c.Row.Key).ToHashSet(StringComparer.Ordinal);
        List<Candidate> fresh = [];
        foreach (var candidate in some)
        {
            var same = here[candidate.Row.Document].FirstOrDefault(r => r.Key == candidate.Row.Key);
            if (same is not null && same.ContentHash.AsSpan().SequenceEqual(candidate.Hash))
            {
                portion.Unchanged++;
            }
            else if (same is not null || here[candidate.Row.Document].Any(r => !inFile.Contains(r.Key)))
            {
                portion.No(candidate.Row, candidate.Row.KeyColumn, SafeText.Whole(candidate.Row.Document), "This was imported before with different content. An import never changes what is already posted. Correct it at the counter.");
            }
            else
            {
                fresh.Add(candidate);
            }
        }

        return fresh;
    }

    private Task Accounts(List<Candidate> fresh, Dictionary<string, KnownAccount> known, PreparedPortion portion, OldBookCheck oldBooks)
    {
        foreach (var candidate in fresh)
        {
            var row = (AccountRow)candidate.Row;
            if (known.ContainsKey(row.Key))
            {
                portion.No(row, row.KeyColumn, row.Key, "This account is already on file here and did not come from an import. Correct it at the counter.");
            }
            else if (!oldBooks.Stops(row))
            {
                var taxId = row.TaxIdKind is { } kind ? new TaxId(kind, row.Digits[^4..], taxIds.Protect(row.Digits), taxIds.Index(row.Digits)) : null;
                portion.Accounts.Add(Account.Open(row.Facts, taxId));
                portion.Take(order.Kind, candidate);
            }
        }

        return Task.CompletedTask;
    }

    private async Task Registrations(TaxCounterContext context, List<Candidate> fresh, Dictionary<string, KnownAccount> known, PreparedPortion portion, OldBookCheck oldBooks, CancellationToken stop)
    {
        Dictionary<AccountId, Account> whole = [];
        foreach (var some in known.Values.Select(k => k.Id).Chunk(500))
        {
            foreach (var account in await context.Set<Account>().AsNoTracking().Include(a => a.Registrations).Where(a => some.Contains(a.Id)).ToListAsync(stop))
            {
                whole.Add(account.Id, account);
            }
        }

        foreach (var candidate in OfKnownAccounts(fresh, known, portion))
        {
            var row = (RegistrationRow)candidate.Row;
            var account = whole[known[row.Account.Digits].Id];
            if (oldBooks.Stops(row, account))
            {
                continue;
            }

            var registered = account.Register(row.TaxType, row.Frequency, row.From, row.To);
            if (registered.Refusal is { } no)
            {
                portion.No(row, row.KeyColumn, SafeText.Whole(row.Key), no.Message);
            }
            else
            {
                portion.Registrations.Add((account, registered.Value));
                portion.Take(order.Kind, candidate);
            }
        }
    }

    private async Task Money(TaxCounterContext context, List<Candidate> fresh, Dictionary<string, KnownAccount> known, PreparedPortion portion, OldBookCheck oldBooks, bool onlyAsks, CancellationToken stop)
    {
        var batch = await LedgerBatch.LoadAsync(context, rules, known.Values.ToDictionary(k => k.Id, k => k.Location), onlyAsks);
        foreach (var candidate in OfKnownAccounts(fresh, known, portion))
        {
            stop.ThrowIfCancellationRequested();
            var row = (MoneyRow)candidate.Row;
            if (oldBooks.Stops(row, known[row.Account.Digits], batch))
            {
                continue;
            }

            if (Post(row, batch, known[row.Account.Digits]) is not { } no)
            {
                portion.Take(order.Kind, candidate);
                portion.DueDatesMoved += row is ChargeRow charge && rules.Calendar.DueDate(charge.DueOn).IsMoved ? 1 : 0;
            }
            else if (no.Field == "paid_on")
            {
                portion.No(row, "paid_on", $"{((PaymentRow)row).PaidOn:yyyy-MM-dd}", $"{no.Message} Take the payment at the counter with its effective day.");
            }
            else
            {
                portion.No(row, no.Field is "due_on" or "period" ? no.Field : "tax_type", no.Field == "due_on" ? $"{((ChargeRow)row).DueOn:yyyy-MM-dd}" : $"{row.TaxType} {row.Period}", no.Message);
            }
        }

        (portion.Postings, portion.Moved) = (batch, [.. known.Values.Select(k => k.Id)]);
    }

    private Domain.Kernel.Refusal? Post(MoneyRow row, LedgerBatch batch, KnownAccount known) => row switch
    {
        ChargeRow charge => batch.Charge(charge.Of(known.Id), act.Because($"From the old system: {row.Reference}")),
        PaymentRow paid => batch.Pay(paid.Of(known.Id), act.Because($"From the old system: {row.Reference}, {paid.Tender}")),
        _ => throw new InvalidOperationException($"{row.GetType().Name} moves no money."),
    };

    private static List<Candidate> OfKnownAccounts(List<Candidate> fresh, Dictionary<string, KnownAccount> known, PreparedPortion portion)
    {
        foreach (var stranger in fresh.Where(c => !known.ContainsKey(c.Row.Account.Digits)))
        {
            portion.No(stranger.Row, "account_number", stranger.Row.Account.Digits, "There is no account with this number. Import the accounts first.");
        }

        return [.. fresh.Where(c => known.ContainsKey(c.Row.Account.Digits))];
    }
}
