using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Domain.Productivity;

/// <summary>One inquiry that ended, as the reports count it.</summary>
/// <param name="On">The office's day.</param>
/// <param name="Hour">The hour on the office's wall clock at which it started, 0 to 23.</param>
/// <param name="Clerk">The employee number.</param>
/// <param name="ClerkName">The clerk's name.</param>
/// <param name="Channel">How they reached the office.</param>
/// <param name="Topic">What it was about.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Minutes">How long it took, a begun minute counted.</param>
/// <param name="Resolved">Whether it was answered at the first contact.</param>
/// <param name="Online">Whether they could have done it online.</param>
public sealed record ContactFact(DateOnly On, int Hour, string Clerk, string ClerkName, InquiryChannel Channel, InquiryTopic Topic, InquiryOutcome Outcome, int Minutes, bool Resolved, bool Online);
