using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>The drawers of the office.</summary>
public interface IDrawers
{
    /// <summary>By key; null when there is none.</summary>
    Task<Drawer?> Find(DrawerId id);

    /// <summary>The drawer of a day that a clerk still keeps, not yet counted; null when there is none. Of today it is the one that takes payments.</summary>
    Task<Drawer?> KeptBy(StaffId clerk, DateOnly day);

    /// <summary>The drawers that still want something of their clerk beside today's: not counted and of an earlier day, or over or short without a reason. Oldest first.</summary>
    Task<IReadOnlyList<Drawer>> LeftBy(StaffId clerk, DateOnly today);

    /// <summary>The drawer of a number that is not yet turned in; null when there is none.</summary>
    Task<Drawer?> InUse(int number);

    /// <summary>What the receipts say lies in it, starting cash included.</summary>
    Task<DrawerContents> Contents(Drawer drawer);

    /// <summary>
    /// Money went in or out, or its deposit was sealed: the drawer's version moves on, so that of a payment and a count, or of a void and a seal,
    /// at the same moment only one is kept and the other looks again.
    /// </summary>
    void Touch(Drawer drawer);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Drawer drawer);

    /// <summary>Adds a note that one was opened beside an unfinished one.</summary>
    void Add(DrawerBeside beside);

    /// <summary>Adds a note that one was taken over.</summary>
    void Add(DrawerTakenOver taken);
}
