namespace TaxCounter.Data.Storage;

/// <summary>
/// One attempt at an act. While it reads ahead of its turn, whoever reads a record that the act will not change itself says how to ask whether it is still the
/// same; asked inside, before the save.
/// </summary>
internal sealed class ActRun
{
    private readonly List<Func<Task<bool>>> _holds = [];
    private readonly Dictionary<(Type, object?), object> _once = [];

    /// <summary>Whether it reads before its turn at the gate.</summary>
    public bool IsAhead { get; set; }

    /// <summary>Whether anything was written since its turn began; nothing is by an act that finds what it was asked for done already.</summary>
    public bool Wrote { get; set; }

    /// <summary>What was read ahead must still be so when the act is saved.</summary>
    public void MustHold(Func<Task<bool>> question)
    {
        if (IsAhead)
        {
            _holds.Add(question);
        }
    }

    /// <summary>What an attempt reads once, however often it is asked for; null where it is not there.</summary>
    public Task<T?> Once<T>(Func<Task<T?>> read)
        where T : class => Once(null, read);

    /// <summary>The same, of several by their key.</summary>
    public async Task<T?> Once<T>(object? key, Func<Task<T?>> read)
        where T : class
    {
        if (_once.TryGetValue((typeof(T), key), out var known))
        {
            return (T)known;
        }

        var found = await read();
        if (found is not null)
        {
            _once[(typeof(T), key)] = found;
        }

        return found;
    }

    /// <summary>Whether all of it is still so.</summary>
    public async Task<bool> Holds()
    {
        foreach (var question in _holds)
        {
            if (!await question())
            {
                return false;
            }
        }

        return true;
    }
}
