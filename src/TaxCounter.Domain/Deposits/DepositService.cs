using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Deposits;

/// <summary>Takes accepted drawers to the bank.</summary>
public sealed class DepositService(IDeposits deposits, IDrawers drawers, IJournal journal, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Begins a deposit with accepted drawers.</summary>
    public Task<Result<Deposit>> Prepare(IReadOnlyCollection<DrawerId> chosen, CounterAct act) => transaction.Do<Deposit>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (chosen.Count == 0)
        {
            return DepositRefusals.NoDrawers;
        }

        List<Drawer> taken = [];
        foreach (var id in chosen.Distinct())
        {
            if (await drawers.Find(id) is not { } drawer)
            {
                return DepositRefusals.NoDrawers;
            }

            taken.Add(drawer);
        }

        var begun = Deposit.Begin(await deposits.NextNumber(act.Today.Year), act);
        if (begun.Refusal is { } no)
        {
            return no;
        }

        foreach (var drawer in taken)
        {
            if (drawer.PutInto(begun.Value.Id).Refusal is { } refused)
            {
                return refused;
            }
        }

        deposits.Add(begun.Value);
        await audit.Record(act, "deposits.prepare", begun.Value.Number.ToString(),
            changes: [.. AuditChange.Between(new Dictionary<string, string?>(), DepositFields.Of(begun.Value)).Where(c => c.After is not null), .. taken.Select(d => new AuditChange("drawer", null, d.AuditKey()))]);
        return begun;
    });

    /// <summary>Takes a drawer out again while the deposit is being prepared; it can go into another one.</summary>
    public Task<Result<Deposit>> TakeOut(DepositId id, DrawerId drawer, CounterAct act)
    {
        List<AuditChange> left = [];
        return Change(id, act, "deposits.take-out", async deposit =>
        {
            if (!act.By.May(Permission.PrepareDeposits))
            {
                return StaffRefusals.NotAllowed(act.By, "change a deposit");
            }

            if (deposit.IsSealed)
            {
                return DepositRefusals.AlreadySealed(deposit);
            }

            if ((await deposits.DrawersOf(id)).FirstOrDefault(d => d.Id == drawer) is not { } found)
            {
                return DepositRefusals.NoDrawers;
            }

            found.TakeOutOfDeposit();
            left.Clear(); // of an attempt before this one
            left.Add(new AuditChange("drawer", found.AuditKey(), null));
            return Done.It;
        }, left);
    }

    /// <summary>Seals the bag with what was counted into it.</summary>
    public Task<Result<Deposit>> Seal(DepositId id, string bag, DrawerPieces counted, CounterAct act) =>
        Change(id, act, "deposits.seal", async () =>
        {
            var inside = await deposits.DrawersOf(id);
            return (Drawers: inside, Contents: await deposits.Contents(inside));
        }, (deposit, read) =>
        {
            foreach (var drawer in read.Drawers)
            {
                drawers.Touch(drawer); // what is in the bag was read before the turn, and stays so by their versions
            }

            return Task.FromResult(deposit.Seal(bag, counted, read.Contents, act));
        });

    /// <summary>Opens a sealed bag again.</summary>
    public Task<Result<Deposit>> Unseal(DepositId id, CounterAct act) => Change(id, act, "deposits.unseal", deposit => Task.FromResult(deposit.Unseal(act)));

    /// <summary>A second person verifies the bag.</summary>
    public Task<Result<Deposit>> Verify(DepositId id, string bag, int checks, Money total, CounterAct act) =>
        Change(id, act, "deposits.verify", deposit => Task.FromResult(deposit.Verify(bag, checks, total, act)));

    /// <summary>The bag leaves for the bank.</summary>
    public Task<Result<Deposit>> TakeToBank(DepositId id, CounterAct act) => Change(id, act, "deposits.take-to-bank", deposit => Task.FromResult(deposit.TakeToBank(act)));

    /// <summary>Records what the bank validated and posts it.</summary>
    public Task<Result<Deposit>> Validate(DepositId id, Money amount, DateOnly on, string reference, CounterAct act) => Change(id, act, "deposits.validate", async deposit =>
    {
        var before = deposit.BankAmount ?? Money.Zero;
        var isFirst = deposit.BankAmount is null;
        if (deposit.Validate(amount, on, reference, act).Refusal is { } no)
        {
            return no;
        }

        if (isFirst)
        {
            foreach (var drawer in await deposits.DrawersOf(id))
            {
                if (drawer.Bank().Refusal is { } refused)
                {
                    return refused;
                }
            }
        }

        var checks = isFirst ? deposit.CheckAmount : Money.Zero;
        var banked = amount - before;
        journal.Add(Posting.Of(PostingKind.DepositBanked, new PostingDays(act.Today, on), act,
        [
            LineDraft.Net(LedgerAccount.Bank, banked) with { DepositId = id },
            LineDraft.Net(LedgerAccount.UndepositedChecks, -checks) with { DepositId = id },
            LineDraft.Net(LedgerAccount.UndepositedCash, checks - banked) with { DepositId = id },
        ]));
        return Done.It;
    });

    private Task<Result<Deposit>> Change(DepositId id, CounterAct act, string what, Func<Deposit, Task<Result<Done>>> change, IReadOnlyList<AuditChange>? more = null) =>
        Change(id, act, what, () => Task.FromResult(Done.It), (deposit, _) => change(deposit), more);

    /// <summary>Changes a deposit; it and what <paramref name="read"/> finds are read before the turn.</summary>
    private Task<Result<Deposit>> Change<T>(DepositId id, CounterAct act, string what, Func<Task<T>> read, Func<Deposit, T, Task<Result<Done>>> change, IReadOnlyList<AuditChange>? more = null) => transaction.Do<(Deposit Deposit, T Read), Deposit>(act, async () =>
        await deposits.Find(id) is { } deposit ? (deposit, await read()) : DepositRefusals.Unknown, async found =>
    {
        var (deposit, seen) = found;
        var before = DepositFields.Of(deposit);
        if ((await change(deposit, seen)).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, what, deposit.Number.ToString(), changes: [.. AuditChange.Between(before, DepositFields.Of(deposit)), .. more ?? []]);
        return deposit;
    });
}
