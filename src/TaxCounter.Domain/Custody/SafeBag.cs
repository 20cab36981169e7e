using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>A sealed bag that should lie in the safe.</summary>
/// <param name="Bag">The number on it.</param>
/// <param name="Paper">The number of the slip or deposit that says what is in it.</param>
/// <param name="Url">The page of that.</param>
/// <param name="From">Whose money it is: <c>drawer 3, D. Guidry</c>.</param>
/// <param name="Day">Of which business day.</param>
/// <param name="Cash">Cash in it, as it was counted when it was sealed.</param>
public sealed record SafeBag(string Bag, string Paper, string Url, string From, DateOnly Day, Money Cash);
