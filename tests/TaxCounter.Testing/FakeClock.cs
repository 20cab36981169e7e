namespace TaxCounter.Testing;

/// <summary>A clock that stands still until a test moves it. Starts on Tuesday 2026-09-15, 14:00 UTC.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 9, 15, 14, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves it, back too.</summary>
    public void Advance(TimeSpan by) => _now += by;

    /// <summary>Sets it.</summary>
    public void Set(DateTimeOffset now) => _now = now;
}
