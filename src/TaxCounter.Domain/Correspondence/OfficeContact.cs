namespace TaxCounter.Domain.Correspondence;

/// <summary>Where the office is and how a customer reaches it: on every letter.</summary>
/// <param name="Phone">The telephone as printed; empty where the office gives none.</param>
/// <param name="Address">The address, line by line; empty where the office gives none.</param>
public sealed record OfficeContact(string Phone, IReadOnlyList<string> Address)
{
    /// <summary>Whether a letter tells the customer both.</summary>
    public bool IsComplete => Phone.Length > 0 && Address.Count > 0;

    /// <summary>What stands on top of a letter, line by line: the office's name, and below an empty line its address.</summary>
    public IReadOnlyList<string> Top(IReadOnlyList<string> office) => Address.Count == 0 ? office : [.. office, "", .. Address];

    /// <summary>How to reach the office, in a customer's language.</summary>
    public string Reach(CustomerLanguage say)
    {
        ArgumentNullException.ThrowIfNull(say);
        return Phone.Length > 0 ? say.Say("letter-contact-phone", ("phone", Phone)) : say.Say("letter-contact");
    }

    /// <summary>As the settings say it: the lines of the address with a semicolon between them.</summary>
    public static OfficeContact Of(string? phone, string? address) => new(phone?.Trim() ?? "", (address ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
