using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>The one page that shows a one-time code.</summary>
/// <param name="Issued">The code.</param>
/// <param name="Until">Until when it is good, by the wall clock of the office.</param>
public sealed record CodePage(IssuedCode Issued, DateTime Until);
