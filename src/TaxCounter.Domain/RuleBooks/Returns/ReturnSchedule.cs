namespace TaxCounter.Domain.RuleBooks;

/// <summary>The return of some taxes with its forms by time.</summary>
/// <param name="Id">Its name in the rule book: <c>sales</c>.</param>
/// <param name="Name">As the form calls itself.</param>
/// <param name="TaxTypes">For which taxes; the first one is charged.</param>
/// <param name="Forms">The form, by the last day of the period.</param>
public sealed record ReturnSchedule(string Id, string Name, IReadOnlyList<string> TaxTypes, DatedRows<ReturnForm> Forms)
{
    /// <summary>The tax that a filed return charges.</summary>
    public string TaxType => TaxTypes[0];
}
