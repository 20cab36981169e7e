using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>How changes keep an address and an officer: as text, one part to a line.</summary>
public static class FileText
{
    private const int AddressLines = 5, OfficerLines = 4;

    /// <summary>An address.</summary>
    public static string Of(Address address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return string.Join('\n', address.Street, address.City, address.State, address.Zip, address.Country);
    }

    /// <summary>An officer, without the key.</summary>
    public static string Of(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return string.Join('\n', officer.Name, officer.Title, DateWords.Iso(officer.Since), officer.Until is { } last ? DateWords.Iso(last) : "");
    }

    /// <summary>What is on file of a part of an account on a day; of an owner or officer what was told last.</summary>
    public static string OnFile(this Account account, FilePart part, Guid officer, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(account);
        return part switch
        {
            FilePart.Mailing => Of(account.MailingOn(day)),
            FilePart.Location => Of(account.AddressOn(day)),
            FilePart.Phone => account.PhoneOn(day),
            FilePart.Email => account.EmailOn(day),
            FilePart.Language => account.LanguageOn(day),
            FilePart.Officer => account.ByDay.Officers.Where(o => o.Key == officer).Select(Of).FirstOrDefault() ?? "",
            _ => account.ByDay.On(part, day) ?? "",
        };
    }

    /// <summary>Reads an address back.</summary>
    public static Address Address(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n', AddressLines);
        string Line(int place) => place < lines.Length ? lines[place] : "";
        return new Address(Line(0), Line(1), Line(2), Line(3), Line(4));
    }

    /// <summary>Reads an officer back; null of an empty text, which says nothing of anybody.</summary>
    public static Officer? Officer(Guid key, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('\n') is { Length: OfficerLines } lines ? new Officer(key, lines[0], lines[1], Day(lines[2]), lines[3].Length == 0 ? null : Day(lines[3])) : null;
    }

    /// <summary>A value as a line for people: an address on one line, an officer in words.</summary>
    public static string Says(FilePart part, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Trim('\n').Length == 0 ? ""
            : part is FilePart.Mailing or FilePart.Location ? string.Join(", ", Address(value).Lines())
            : part is FilePart.Officer ? Officer(Guid.Empty, value)?.Says ?? "" : value;
    }

    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
