using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>Why cash does not change hands.</summary>
public static class CustodyRefusals
{
    /// <summary>No such slip.</summary>
    public static readonly Refusal Unknown = new("custody.unknown", "There is no custody slip with this number. Check the number; the last digit is a check digit.");

    /// <summary>Nothing counted.</summary>
    public static readonly Refusal Nothing = new("custody.nothing", "Count what leaves the drawer and enter how many there are of each.", "Pieces");

    /// <summary>Nothing comes back.</summary>
    public static readonly Refusal NoChange = new("custody.no-change", "Count the small change that comes back and enter how many there are of each.", "Change");

    /// <summary>Checks in a drop.</summary>
    public static readonly Refusal CashOnly = new("custody.cash-only", "Only cash goes to the safe within the day. Checks and money orders stay in the drawer until it is counted.", "Checks");

    /// <summary>No bag.</summary>
    public static readonly Refusal BagNeeded = new("custody.bag", "Enter the number on the sealed bag: 20 characters or fewer.", "Bag");

    /// <summary>That bag again.</summary>
    public static readonly Refusal BagUsed = new("custody.bag-used", "A drop went into a bag of this number before. Check the number on the bag.", "Bag");

    /// <summary>The second person did not count.</summary>
    public static readonly Refusal SecondCountNeeded = new("custody.second-count", "The second person counts too and enters the amount.", "SecondCount");

    /// <summary>One person twice.</summary>
    public static readonly Refusal SamePerson = new("custody.same-person", "Two people sign this. Another person counts with you and enters their own user name and password.", "SecondUser");

    /// <summary>Money moved since the count began.</summary>
    public static readonly Refusal Moved = new("custody.moved", "Something was posted into this drawer, or its state changed, since this count began. Count it again.");

    /// <summary>Not the clerk of the drawer.</summary>
    public static Refusal ClerkNeeded(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        return new("custody.clerk-needed", $"{drawer.ClerkName} keeps drawer {drawer.Number}, has to be there, and signs. Enter that user name and password.", "SecondUser");
    }

    /// <summary>They have one already.</summary>
    public static Refusal HasDrawer(string name, Drawer other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new("custody.has-drawer", $"{name} already keeps drawer {other.Number} today. It is counted and closed first.", "SecondUser");
    }

    /// <summary>The two counts differ.</summary>
    public static Refusal CountsDiffer(Money first, Money second) =>
        new("custody.counts-differ", $"The two counts differ: {first.InDollars()} and {second.InDollars()}. Count it again together. Nothing was recorded.", "SecondCount");

    /// <summary>Other sums.</summary>
    public static Refusal SumsDiffer(Money given, Money back) =>
        new("custody.sums-differ", $"{given.InDollars()} is given and {back.InDollars()} comes back. A change order comes back to the cent. Nothing was recorded.", "Change");

    /// <summary>Another form under the same key.</summary>
    public static Refusal OtherContent(CustodyNumber number) => new("custody.other-content", $"This form was sent before and is {number}. Start again for another one.");

    /// <summary>A slip of others.</summary>
    public static Refusal NotYours(CustodyNumber number) => new("custody.not-yours", $"{number} was signed by others. Ask a supervisor.");

    /// <summary>It agrees, or the reason is there.</summary>
    public static Refusal NothingToExplain(CustodyRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new("custody.nothing-to-explain", $"{record.Number} needs no reason{(record.Explanations.Count > 0 ? ": it has one" : "")}.");
    }

    /// <summary>Who did not sign explains nothing.</summary>
    public static Refusal NotSigned(CustodyRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new("custody.not-signed", $"{record.First.Name} or {record.Second.Name}, who signed {record.Number}, enters the reason.");
    }
}
