using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Licenses;

/// <summary>Renewal forms to print: one, or a batch with a cover that counts them.</summary>
/// <param name="Year">For which year.</param>
/// <param name="Forms">This print.</param>
/// <param name="IsBatch">Whether a cover is printed.</param>
/// <param name="Back">Where the page leads back to.</param>
/// <param name="Printed">By whom and when, for the cover.</param>
public sealed record RenewalFormsPage(int Year, RecordPage<RenewalForm> Forms, bool IsBatch, string Back, string Printed);
