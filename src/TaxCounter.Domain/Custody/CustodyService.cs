using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Custody;

/// <summary>Cash changes hands within the day, always between two people: to the safe, for small change, from one clerk to another; or it is counted without closing.</summary>
public sealed class CustodyService(ICustody custody, IDrawers drawers, IJournal journal, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Records what two people counted, with its posting and what it changes of the drawer; the same form again finds it.</summary>
    /// <param name="asked">What was counted.</param>
    /// <param name="second">The second person, whose own password was asked for.</param>
    /// <param name="act">The first one.</param>
    public Task<Result<CustodyRecord>> Record(CustodyAsked asked, StaffMember second, CounterAct act) => transaction.Do<CustodyRecord>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(act);
        if (await custody.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? earlier : CustodyRefusals.OtherContent(earlier.Number);
        }

        if (CustodyRules.WhyNot(asked, second, act) is { } wrong)
        {
            return wrong;
        }

        var done = asked.Kind == CustodyKind.SafeCount ? await OfSafe(asked) : await OfDrawer(asked, second, act);
        if (done.Refusal is { } no)
        {
            return no;
        }

        var facts = done.Value;
        var record = CustodyRecord.Of(asked, await custody.NextNumber(act.Today.Year), facts, second, act);
        custody.Add(record);
        await audit.Record(act, asked.Kind.Act(), record.Number.ToString(), details: CustodyRules.Told(record), changes: CustodyRules.Changes(record));
        return record;
    });

    /// <summary>One of the two who signed writes down why a count did not agree.</summary>
    public Task<Result<CustodyRecord>> Explain(CustodyNumber number, CounterAct act) => transaction.Do<CustodyRecord>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await custody.Find(number) is not { } record)
        {
            return CustodyRefusals.Unknown;
        }

        if (record.Explain(act) is { } no)
        {
            return no;
        }

        if (record.DrawerId is { } id && await drawers.Find(id) is { } drawer)
        {
            drawer.Explained();
            drawers.Touch(drawer);
        }

        await audit.Record(act, "custody.explain", record.Number.ToString(), details: act.Reason);
        return record;
    });

    private async Task<Result<CustodyFacts>> OfSafe(CustodyAsked asked)
    {
        var safe = await custody.Safe();
        return new CustodyFacts(null, new DrawerContents(safe.Cash, 0, Money.Zero, 0, Money.Zero, Money.Zero), null, safe.Bags.Where(b => asked.Bags.Contains(b.Bag)).Total(b => b.Cash));
    }

    private async Task<Result<CustodyFacts>> OfDrawer(CustodyAsked asked, StaffMember second, CounterAct act)
    {
        if (asked.Drawer is not { } id || await drawers.Find(id) is not { } drawer)
        {
            return CashieringRefusals.NoDrawer;
        }

        var inside = await drawers.Contents(drawer);
        var done = await (asked.Kind switch
        {
            CustodyKind.Drop => Drop(drawer, asked, inside, act),
            CustodyKind.ChangeOrder => Task.FromResult(Change(drawer, asked, inside, act)),
            CustodyKind.Handover => HandOver(drawer, asked, inside, second, act),
            _ => Task.FromResult(Count(drawer, asked, inside, second, act)),
        });
        if (done.Refusal is null)
        {
            drawers.Touch(drawer);
        }

        return done;
    }

    private async Task<Result<CustodyFacts>> Drop(Drawer drawer, CustodyAsked asked, DrawerContents inside, CounterAct act)
    {
        if (await custody.IsBagUsed(asked.Bag!.Trim()))
        {
            return CustodyRefusals.BagUsed;
        }

        var cash = asked.Pieces.Cash;
        return drawer.Drop(cash, inside, act).Refusal is { } no ? no
            : new CustodyFacts(drawer, null, Post(PostingKind.SafeDrop, drawer, act, Line(LedgerAccount.SafeCash, cash, drawer), Line(LedgerAccount.DrawerCash, -cash, drawer)), Money.Zero);
    }

    private Result<CustodyFacts> Change(Drawer drawer, CustodyAsked asked, DrawerContents inside, CounterAct act)
    {
        var cash = asked.Pieces.Cash;
        return drawer.WhyNotGive(cash, inside, act) is { } no ? no
            : new CustodyFacts(drawer, null, Post(PostingKind.ChangeOrder, drawer, act,
                Line(LedgerAccount.ChangeFund, cash, drawer), Line(LedgerAccount.DrawerCash, -cash, drawer), Line(LedgerAccount.DrawerCash, cash, drawer), Line(LedgerAccount.ChangeFund, -cash, drawer)), Money.Zero);
    }

    private async Task<Result<CustodyFacts>> HandOver(Drawer drawer, CustodyAsked asked, DrawerContents inside, StaffMember second, CounterAct act)
    {
        if (drawer.WhyNotPost(act.By, act.BusinessDay) is { } not)
        {
            return not;
        }

        if (drawer.Revision != asked.Seen)
        {
            return CustodyRefusals.Moved;
        }

        if (await drawers.KeptBy(second.Id, act.BusinessDay) is { } other)
        {
            return CustodyRefusals.HasDrawer(second.Name, other);
        }

        var difference = CustodyRules.Difference(asked.Pieces, inside);
        if (drawer.HandOver(second, difference, act).Refusal is { } no)
        {
            return no;
        }

        var posting = difference.Cash.IsZero ? (PostingId?)null : Post(PostingKind.DrawerHandedOver, drawer, act, Line(LedgerAccount.DrawerCash, difference.Cash, drawer), Line(LedgerAccount.OverShort, -difference.Cash, drawer));
        return new CustodyFacts(drawer, inside, posting, Money.Zero);
    }

    private static Result<CustodyFacts> Count(Drawer drawer, CustodyAsked asked, DrawerContents inside, StaffMember second, CounterAct act)
    {
        if ((drawer.WhyNotCount(act) ?? (drawer.IsKeptBy(second) ? null : CustodyRefusals.ClerkNeeded(drawer)) ?? (drawer.Revision == asked.Seen ? null : CustodyRefusals.Moved)) is { } no)
        {
            return no;
        }

        drawer.Counted(CustodyRules.Difference(asked.Pieces, inside));
        return new CustodyFacts(drawer, inside, null, Money.Zero);
    }

    private PostingId Post(PostingKind kind, Drawer drawer, CounterAct act, params LineDraft[] lines)
    {
        var posting = Posting.Of(kind, PostingDays.On(drawer.BusinessDay), act, lines);
        journal.Add(posting);
        return posting.Id;
    }

    private static LineDraft Line(LedgerAccount account, Money debit, Drawer drawer) => LineDraft.Net(account, debit) with { DrawerId = drawer.Id };
}
