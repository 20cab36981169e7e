namespace TaxCounter.Web.Coding;

/// <summary>What a business does when it starts or moves, for the customer to take along.</summary>
/// <param name="Coding">The answers and the proposal it comes from.</param>
/// <param name="IsSpanish">Whether it is printed in Spanish.</param>
public sealed record ChecklistPage(CodingPage Coding, bool IsSpanish)
{
    /// <summary>The lines in the language.</summary>
    public IEnumerable<(string Says, string Law)> Lines => Coding.Proposal!.Checklist.Items.Select(i => (IsSpanish ? i.Spanish! : i.Says, i.Authority.Text));

    /// <summary>Whether the business moves.</summary>
    public bool IsMove => Coding.Proposal!.Checklist.Items.Any(i => i.Value == "moved");

    /// <summary>The title in the language.</summary>
    public string Title => (IsSpanish, IsMove) switch
    {
        (true, true) => "Al mudar su negocio",
        (true, false) => "Al empezar su negocio",
        (false, true) => "Moving your business",
        _ => "Starting your business",
    };

    /// <summary>What is known of the business, with its words in the language.</summary>
    public IEnumerable<(string Label, string Value)> Known => new[]
    {
        (IsSpanish ? "Lo que vende o hace" : "What it sells or does", Coding.Proposal!.Answers["sells"]),
        (IsSpanish ? "Código de industria" : "Industry code", Coding.Proposal.Naics.Value),
        (IsSpanish ? "Código de ubicación" : "Location code", Coding.Proposal.LocationCodes.Value),
        (IsSpanish ? "Primer pago de licencia" : "First license fee", Coding.Proposal.FirstFee.Value),
    }.Where(k => k.Item2.Length > 0);
}
