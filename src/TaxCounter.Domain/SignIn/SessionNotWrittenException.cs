using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.SignIn;

/// <summary>The records could not be written, so that a session did not begin, end, lock or unlock there.</summary>
/// <param name="why">What the person is told.</param>
public sealed class SessionNotWrittenException(Refusal why) : InvalidOperationException($"The session could not be written: {why.Message}")
{
    /// <summary>What the person is told.</summary>
    public Refusal Why { get; } = why;
}
