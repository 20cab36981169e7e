using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A bill or coin.</summary>
/// <param name="Value">What one is worth.</param>
/// <param name="Name">As on the counting sheet.</param>
public sealed record Denomination(Money Value, string Name)
{
    /// <summary>Those in use, largest first: bills, then coins.</summary>
    public static readonly IReadOnlyList<Denomination> All =
    [
        new(new Money(10000), "$100"), new(new Money(5000), "$50"), new(new Money(2000), "$20"), new(new Money(1000), "$10"), new(new Money(500), "$5"), new(new Money(200), "$2"), new(new Money(100), "$1"),
        new(new Money(100), "$1 coin"), new(new Money(50), "Half"), new(new Money(25), "Quarter"), new(new Money(10), "Dime"), new(new Money(5), "Nickel"), new(new Money(1), "Penny"),
    ];
}
