namespace TaxCounter.Domain.Accounts;

/// <summary>A street address.</summary>
/// <param name="Street">House number and street, or the box.</param>
/// <param name="City">City.</param>
/// <param name="State">Two letters.</param>
/// <param name="Zip">Five or nine digits.</param>
public sealed record Address(string Street, string City, string State, string Zip)
{
    /// <summary>On one line: <c>3959 Essen Ln, Baton Rouge 70816</c>.</summary>
    public string OneLine() => $"{Street}, {City} {Zip}";
}
