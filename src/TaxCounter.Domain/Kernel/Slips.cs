namespace TaxCounter.Domain.Kernel;

/// <summary>Slips of the finger between what was typed and what was meant.</summary>
public static class Slips
{
    /// <summary>How many slips lie between two words: a letter wrong, left out or too many, or two switched; more than so many are not counted on.</summary>
    public static int Between(string one, string other, int most)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        int[] before = new int[other.Length + 1], last = [.. Enumerable.Range(0, other.Length + 1)], row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var step = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                row[j] = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(step, before[j - 2] + 1) : step;
            }

            if (row.Min() > most)
            {
                return most + 1;
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
