namespace TaxCounter.Domain.Registering;

/// <summary>An owner, officer, representative or contact of a business, as told at the counter. Social security numbers of people are not asked: the business's own tax ID is kept, sealed.</summary>
/// <param name="Role">What the person is to it, by the rule book's list.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or share: <c>president, 60%</c>.</param>
/// <param name="Phone">Telephone; may be empty.</param>
/// <param name="Email">May be empty.</param>
public sealed record NewPerson(string Role, string Name, string Title, string Phone, string Email)
{
    /// <summary>The longest of each, in characters.</summary>
    public const int Longest = 100;

    /// <summary>The most that one registration names.</summary>
    public const int Most = 12;
}
