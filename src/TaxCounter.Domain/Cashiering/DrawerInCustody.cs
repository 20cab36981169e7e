using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What becomes of a drawer within its day beside its receipts: cash leaves it for the safe, it is counted without closing, another clerk takes it over.</summary>
public static class DrawerInCustody
{
    /// <summary>Why cash cannot leave it now for the safe, or be changed there: it is not the clerk's own open drawer of today, or does not hold that much. How much it holds is not said.</summary>
    public static Refusal? WhyNotGive(this Drawer drawer, Money amount, DrawerContents inside, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        ArgumentNullException.ThrowIfNull(inside);
        ArgumentNullException.ThrowIfNull(act);
        return drawer.WhyNotPost(act.By, act.BusinessDay) ?? (amount > inside.Cash ? DrawerCashRefusals.MoreThanInside(amount, drawer) : null);
    }

    /// <summary>Cash goes to the safe.</summary>
    public static Result<Done> Drop(this Drawer drawer, Money amount, DrawerContents inside, CounterAct act)
    {
        if (drawer.WhyNotGive(amount, inside, act) is { } no)
        {
            return no;
        }

        drawer.Handling = drawer.Handling with { Dropped = drawer.Handling.Dropped + amount };
        return Done.It;
    }

    /// <summary>Another clerk takes it over as it was counted: from now on it is theirs, and what it was over or short by is the first one's.</summary>
    /// <param name="drawer">An open one of today.</param>
    /// <param name="to">Who takes it.</param>
    /// <param name="difference">What both counted less what should have been in it.</param>
    /// <param name="act">Who hands it over.</param>
    public static Result<Done> HandOver(this Drawer drawer, StaffMember to, CountDifference difference, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(act);
        if (drawer.WhyNotPost(act.By, act.BusinessDay) is { } no)
        {
            return no;
        }

        drawer.Handling = drawer.Handling.From(drawer.ClerkPerson, difference.Cash);
        (drawer.ClerkId, drawer.ClerkPerson, drawer.ClerkName) = (to.Id, to.Person, to.Name);
        return drawer.Counted(difference);
    }

    /// <summary>Why a supervisor cannot take a drawer of an earlier day over to finish it; null when they can: its clerk is away, and it is not counted or has no reason yet.</summary>
    public static Refusal? WhyNotTakeOver(this Drawer drawer, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        ArgumentNullException.ThrowIfNull(act);
        return !act.By.May(Permission.AcceptDrawers) || !act.By.May(Permission.KeepDrawer) ? StaffRefusals.NotAllowed(act.By, "take over a drawer")
            : !drawer.IsOfFormerDay(act.BusinessDay) ? TakeOverRefusals.OfToday(drawer)
            : act.By.IsSamePerson(drawer.ClerkPerson) ? TakeOverRefusals.Own(drawer)
            : drawer.State is DrawerState.Open or DrawerState.Locked or DrawerState.Counting or DrawerState.OverShort && (drawer.State != DrawerState.OverShort || drawer.OverShortReason is null) ? null
            : TakeOverRefusals.Finished(drawer);
    }

    /// <summary>A supervisor takes it over to finish it: they count it and answer for the reason, and another supervisor accepts it.</summary>
    internal static Result<Done> TakeOver(this Drawer drawer, CounterAct act)
    {
        if ((drawer.WhyNotTakeOver(act) ?? StaffRefusals.WrongReason(act, needed: true)) is { } no)
        {
            return no;
        }

        drawer.Handling = drawer.Handling.From(drawer.ClerkPerson, Money.Zero);
        (drawer.ClerkId, drawer.ClerkPerson, drawer.ClerkName) = (act.By.Id, act.By.Person, act.By.Name);
        return Done.It;
    }

    /// <summary>It was counted and goes on; where it does not agree, the reason is asked for before it is accepted.</summary>
    public static Result<Done> Counted(this Drawer drawer, CountDifference difference)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        ArgumentNullException.ThrowIfNull(difference);
        drawer.Handling = drawer.Handling with { Unexplained = drawer.Handling.Unexplained + (difference.IsNone ? 0 : 1) };
        return Done.It;
    }

    /// <summary>The reason of a count that did not agree is written down.</summary>
    public static void Explained(this Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        drawer.Handling = drawer.Handling with { Unexplained = Math.Max(0, drawer.Handling.Unexplained - 1) };
    }

    /// <summary>Why a supervisor cannot count it now without closing it; null when they can.</summary>
    public static Refusal? WhyNotCount(this Drawer drawer, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        ArgumentNullException.ThrowIfNull(act);
        return drawer.State is not (DrawerState.Open or DrawerState.Locked) ? CashieringRefusals.WrongDrawerMove(drawer, DrawerState.Counting)
            : act.By.IsSamePerson(drawer.ClerkPerson) ? DrawerCashRefusals.CountedByAnother(drawer) : null;
    }
}
