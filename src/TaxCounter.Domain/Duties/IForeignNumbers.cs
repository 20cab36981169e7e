using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>Numbers that stand on the office's papers and were given by others: of a bank's bag, of a check. A duty that prints such numbers finds them again.</summary>
public interface IForeignNumbers
{
    /// <summary>What opening what it finds needs.</summary>
    Permission Needs { get; }

    /// <summary>The papers with this number, however it is written; those one sign away where there are none.</summary>
    /// <param name="typed">As typed, without invisible signs.</param>
    Task<IReadOnlyList<ForeignNumber>> Find(string typed);
}
