namespace TaxCounter.Domain.Registering;

/// <summary>An owner, officer, representative or contact as it was recorded.</summary>
public sealed class RegisteredPerson
{
    private RegisteredPerson() => Role = Name = Title = Phone = Email = "";

    /// <summary>1, 2, 3 … of the registration.</summary>
    public int Number { get; private init; }

    /// <summary>What the person is to the business.</summary>
    public string Role { get; private init; }

    public string Name { get; private init; }

    /// <summary>The title or share; may be empty.</summary>
    public string Title { get; private init; }

    public string Phone { get; private init; }

    public string Email { get; private init; }

    /// <summary>In one line: <c>Owner: M. Hebert, president, (225) 555-0101</c>.</summary>
    public string Says => $"{Role}: {string.Join(", ", new[] { Name, Title, Phone, Email }.Where(t => t.Length > 0))}";

    internal static RegisteredPerson Of(int number, NewPerson person) =>
        new() { Number = number, Role = person.Role.Trim(), Name = person.Name.Trim(), Title = person.Title.Trim(), Phone = person.Phone.Trim(), Email = person.Email.Trim() };
}
