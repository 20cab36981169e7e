using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Web.Inquiries;

/// <summary>The bar of whom the clerk works with.</summary>
/// <param name="Row">The inquiry that runs, with its account.</param>
/// <param name="Here">The page it stands on, to come back to.</param>
/// <param name="Now">The moment, UTC.</param>
public sealed record WorkingBar(InquiryRow Row, string Here, DateTime Now);
