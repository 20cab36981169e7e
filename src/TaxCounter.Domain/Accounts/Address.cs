namespace TaxCounter.Domain.Accounts;

/// <summary>A street address, here or abroad.</summary>
/// <param name="Street">House number and street, or the box.</param>
/// <param name="City">City.</param>
/// <param name="State">Two letters; abroad the province as written, or empty.</param>
/// <param name="Zip">Five or nine digits; abroad the postal code as written, or empty.</param>
/// <param name="Country">The country abroad; empty in the United States.</param>
public sealed record Address(string Street, string City, string State, string Zip, string Country = "")
{
    /// <summary>On one line: <c>3959 Essen Ln, Baton Rouge 70816</c>.</summary>
    public string OneLine() => $"{Street}, {City} {Zip}".TrimEnd() + (Country.Length > 0 ? ", " + Country : "");

    /// <summary>As a letter has it: <c>3959 Essen Ln</c>, <c>Baton Rouge, LA 70816</c>, and the country abroad.</summary>
    public IReadOnlyList<string> Lines()
    {
        var region = string.Join(' ', new[] { State, Zip }.Where(t => t.Length > 0));
        return [.. new[] { Street, string.Join(", ", new[] { City, region }.Where(t => t.Length > 0)), Country.ToUpperInvariant() }.Where(line => line.Length > 0)];
    }
}
