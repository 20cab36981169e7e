using TaxCounter.Domain.Accounts;

namespace TaxCounter.Data.Imports;

/// <summary>
/// The address in some columns of an export. In the United States it has a state of two letters and a ZIP code; abroad, which the country says or which state and postal
/// code show, both are taken as they are written.
/// </summary>
internal static class ExportAddress
{
    private const string NameTheCountry = "For an address abroad, name the country in the column";

    /// <summary>A country alone is no address.</summary>
    private static readonly string[] _columns = ["street", "city", "state", "zip"];

    private static readonly HashSet<string> _unitedStates = new(StringComparer.OrdinalIgnoreCase) { "US", "USA", "U.S.", "U.S.A.", "United States", "United States of America" };

    private static readonly HashSet<string> _states =
    [
        .. "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".Split(' '),
        .. "DC PR GU VI AS MP FM MH PW AA AE AP".Split(' '),
    ];

    private static readonly HashSet<string> _provinces = [.. "AB BC MB NB NL NS NT NU ON PE QC SK YT".Split(' ')];

    /// <summary>Whether nothing at all is said.</summary>
    public static bool IsEmpty(RowReader row, string prefix) => _columns.All(c => row.Text(prefix + c, 200).Length == 0) && row.Bad.All(b => !b.Column.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reads it.</summary>
    public static Address Read(RowReader row, string prefix)
    {
        var (street, city, country) = (row.Text(prefix + "street", 100, required: true), row.Text(prefix + "city", 60, required: true), row.Text(prefix + "country", 60));
        country = _unitedStates.Contains(country) ? "" : country;
        var (state, zip) = (row.Text(prefix + "state", 40), row.Text(prefix + "zip", 20));
        state = state.Length == 2 ? state.ToUpperInvariant() : state;
        if (country.Length == 0 && IsCanada(state, zip))
        {
            country = "Canada";
        }

        return country.Length > 0 ? new Address(street, city, state, zip, country) : Here(row, prefix, street, city);
    }

    private static Address Here(RowReader row, string prefix, string street, string city)
    {
        var (state, zip) = (row.Text(prefix + "state", 40, required: true).ToUpperInvariant(), row.Text(prefix + "zip", 20, required: true));
        if (state.Length > 0 && (state.Length != 2 || !state.All(char.IsAsciiLetterUpper)))
        {
            row.No(prefix + "state", SafeText.Of(state), $"Enter the state as two letters, such as LA. {NameTheCountry} {prefix}country.");
        }

        var digits = zip.Replace("-", "", StringComparison.Ordinal);
        if (zip.Length > 0 && (digits.Length is not (5 or 9) || !digits.All(char.IsAsciiDigit)))
        {
            row.No(prefix + "zip", SafeText.Of(zip), _states.Contains(state) ? "A ZIP code has five or nine digits." : $"A ZIP code has five or nine digits. {NameTheCountry} {prefix}country.");
        }

        return new Address(street, city, state, zip);
    }

    private static bool IsCanada(string state, string postalCode) => (_provinces.Contains(state) || !_states.Contains(state))
        && postalCode.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant() is
            [>= 'A' and <= 'Z', >= '0' and <= '9', >= 'A' and <= 'Z', >= '0' and <= '9', >= 'A' and <= 'Z', >= '0' and <= '9'];
}
